--
-- PostgreSQL database dump
--

\restrict xRggQslfSJTnlKdVJ6hBS0hi5uKLgPqxLuthG3T36U7wx9qKd729UdbS0l6Y42X

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: core; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA core;


--
-- Name: mart; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA mart;


--
-- Name: raw; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA raw;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: raw; Owner: -
--

CREATE FUNCTION raw.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'captures are append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.account (
    account text NOT NULL,
    sealed_session bytea NOT NULL,
    state text DEFAULT 'fine'::text NOT NULL,
    state_since timestamp with time zone DEFAULT now() NOT NULL,
    said text DEFAULT ''::text NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['fine'::text, 'frozen'::text, 'banned'::text, 'revoked'::text, 'key_lost'::text])))
);


--
-- Name: TABLE account; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.account IS 'Accounts that read a platform, with their health';


--
-- Name: account_chat; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.account_chat (
    account text NOT NULL,
    numeric_id bigint NOT NULL,
    access_hash bigint NOT NULL
);


--
-- Name: TABLE account_chat; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.account_chat IS 'How an account names a chat to the platform';


--
-- Name: account_wait; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.account_wait (
    account text NOT NULL,
    method text NOT NULL,
    not_before timestamp with time zone NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE account_wait; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.account_wait IS 'Until when an account may not call a method of the platform';


--
-- Name: message; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.message (
    source_id bigint NOT NULL,
    message_id bigint NOT NULL,
    kind text NOT NULL,
    posted_at timestamp with time zone NOT NULL,
    is_time_local boolean NOT NULL,
    edited_at timestamp with time zone,
    sender_id text,
    sender_name text,
    signature text,
    reply_to_id bigint,
    forward_name text,
    forward_id text,
    forward_message_id bigint,
    media_kind text,
    media_name text,
    media_mime text,
    media_size_bytes bigint,
    album_id text,
    action text,
    views bigint,
    is_lossy boolean NOT NULL,
    current_version_id bigint NOT NULL,
    version_count integer DEFAULT 1 NOT NULL,
    last_file_id bigint NOT NULL,
    gone_at timestamp with time zone
);


--
-- Name: reading; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.reading (
    reading_id bigint NOT NULL,
    version_id bigint NOT NULL,
    model_id bigint NOT NULL,
    category text NOT NULL,
    side text NOT NULL,
    victim_at_risk boolean NOT NULL,
    confidence_category double precision NOT NULL,
    confidence_side double precision NOT NULL,
    confidence_risk double precision NOT NULL,
    language text NOT NULL,
    review boolean NOT NULL,
    evidence jsonb NOT NULL,
    masked_text text,
    is_current boolean NOT NULL,
    read_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: source; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.source (
    source_id bigint NOT NULL,
    platform text NOT NULL,
    numeric_id bigint,
    name text,
    title text,
    chat_type text DEFAULT 'unknown'::text NOT NULL,
    public_by text NOT NULL,
    joined_into bigint,
    chat text GENERATED ALWAYS AS (COALESCE((numeric_id)::text, name)) STORED NOT NULL,
    CONSTRAINT source_check CHECK (((joined_into IS NULL) OR (numeric_id IS NULL))),
    CONSTRAINT source_public_by_check CHECK ((public_by = ANY (ARRAY['format'::text, 'declared'::text])))
);


--
-- Name: current_reading; Type: VIEW; Schema: core; Owner: -
--

CREATE VIEW core.current_reading AS
 SELECT s.platform,
    s.chat,
    m.source_id,
    m.message_id,
    m.posted_at,
    m.gone_at,
    r.reading_id,
    r.version_id,
    r.model_id,
    r.category,
    r.side,
    r.victim_at_risk,
    r.confidence_category,
    r.confidence_side,
    r.confidence_risk,
    r.language,
    r.review,
    r.evidence,
    r.masked_text,
    r.is_current,
    r.read_at
   FROM ((core.message m
     JOIN core.source s USING (source_id))
     JOIN core.reading r ON (((r.version_id = m.current_version_id) AND r.is_current)));


--
-- Name: description; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.description (
    description_id bigint NOT NULL,
    platform text NOT NULL,
    numeric_id bigint NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    name text,
    title text,
    about text,
    member_count integer
);


--
-- Name: TABLE description; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.description IS 'How a chat described itself, a row for each change of name, title or description';


--
-- Name: description_description_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.description ALTER COLUMN description_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.description_description_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: handle; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.handle (
    reading_id bigint NOT NULL,
    "position" integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    text text NOT NULL,
    confidence double precision NOT NULL,
    found_by text NOT NULL,
    is_hidden boolean NOT NULL,
    platform text NOT NULL,
    handle text NOT NULL
);


--
-- Name: file; Type: TABLE; Schema: raw; Owner: -
--

CREATE TABLE raw.file (
    file_id bigint NOT NULL,
    sha256 bytea NOT NULL,
    name text NOT NULL,
    size_bytes bigint NOT NULL,
    method text NOT NULL,
    modified_at timestamp with time zone NOT NULL,
    imported_at timestamp with time zone DEFAULT now() NOT NULL,
    stored_record bigint DEFAULT 0 NOT NULL,
    capture_count bigint DEFAULT 0 NOT NULL,
    has_known boolean DEFAULT false NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT file_sha256_check CHECK ((length(sha256) = 32))
);


--
-- Name: snapshot; Type: TABLE; Schema: raw; Owner: -
--

CREATE TABLE raw.snapshot (
    file_id bigint NOT NULL,
    source_id bigint NOT NULL,
    method text NOT NULL,
    lowest_id bigint NOT NULL,
    highest_id bigint NOT NULL,
    newest_at timestamp with time zone NOT NULL,
    lowest_record bigint NOT NULL,
    highest_record bigint NOT NULL,
    is_complete_window boolean DEFAULT false NOT NULL,
    name text,
    title text,
    chat_type text DEFAULT 'unknown'::text NOT NULL
);


--
-- Name: look; Type: VIEW; Schema: core; Owner: -
--

CREATE VIEW core.look AS
 SELECT s.file_id,
    COALESCE(c.joined_into, c.source_id) AS source_id,
    f.method,
    f.modified_at,
    f.sha256,
    min(s.lowest_id) AS lowest_id,
    max(s.highest_id) AS highest_id,
    max(s.newest_at) AS newest_at,
    (bool_and(s.is_complete_window) AND (count(*) = 1)) AS is_complete_window
   FROM ((raw.snapshot s
     JOIN core.source c USING (source_id))
     JOIN raw.file f USING (file_id))
  GROUP BY s.file_id, COALESCE(c.joined_into, c.source_id), f.method, f.modified_at, f.sha256;


--
-- Name: model; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.model (
    model_id bigint NOT NULL,
    name text NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: model_model_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.model ALTER COLUMN model_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.model_model_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: person; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.person (
    reading_id bigint NOT NULL,
    "position" integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    text text NOT NULL,
    confidence double precision NOT NULL,
    found_by text NOT NULL,
    is_hidden boolean NOT NULL,
    kind text NOT NULL,
    role text NOT NULL
);


--
-- Name: price; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.price (
    reading_id bigint NOT NULL,
    "position" integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    text text NOT NULL,
    confidence double precision NOT NULL,
    found_by text NOT NULL,
    is_hidden boolean NOT NULL,
    amount numeric NOT NULL,
    currency text,
    kind text NOT NULL
);


--
-- Name: reading_reading_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.reading ALTER COLUMN reading_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.reading_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: recheck; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.recheck (
    watch_key text NOT NULL,
    age interval NOT NULL,
    done_until timestamp with time zone NOT NULL
);


--
-- Name: TABLE recheck; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.recheck IS 'How far the planned rechecks of each age have come';


--
-- Name: schema_migration; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.schema_migration (
    name text NOT NULL,
    sha256 bytea NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: search_document; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.search_document (
    version_id bigint NOT NULL,
    posted_at timestamp with time zone NOT NULL,
    terms tsvector NOT NULL
);


--
-- Name: sighting; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.sighting (
    capture_id bigint NOT NULL,
    file_id bigint NOT NULL,
    source_id bigint NOT NULL,
    message_id bigint NOT NULL,
    version_id bigint NOT NULL,
    has_marks boolean NOT NULL,
    kind text NOT NULL,
    posted_at timestamp with time zone NOT NULL,
    is_time_local boolean NOT NULL,
    edited_at timestamp with time zone,
    sender_id text,
    sender_name text,
    signature text,
    reply_to_id bigint,
    forward_name text,
    forward_id text,
    forward_message_id bigint,
    media_kind text,
    media_name text,
    media_mime text,
    media_size_bytes bigint,
    album_id text,
    action text,
    views bigint,
    is_lossy boolean NOT NULL
);


--
-- Name: source_join; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.source_join (
    join_id bigint NOT NULL,
    from_source bigint NOT NULL,
    into_source bigint NOT NULL,
    reason text NOT NULL,
    evidence text NOT NULL,
    joined_at timestamp with time zone DEFAULT now() NOT NULL,
    undone_at timestamp with time zone,
    undone_because text,
    is_undone_by_person boolean DEFAULT false NOT NULL
);


--
-- Name: source_join_join_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.source_join ALTER COLUMN join_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.source_join_join_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: source_name; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.source_name (
    source_id bigint NOT NULL,
    platform text NOT NULL,
    name text NOT NULL
);


--
-- Name: source_source_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.source ALTER COLUMN source_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.source_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: version; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.version (
    version_id bigint NOT NULL,
    source_id bigint NOT NULL,
    message_id bigint NOT NULL,
    text text NOT NULL,
    text_sha256 bytea NOT NULL,
    links_sha256 bytea,
    links jsonb,
    entities jsonb
);


--
-- Name: version_version_id_seq; Type: SEQUENCE; Schema: core; Owner: -
--

ALTER TABLE core.version ALTER COLUMN version_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME core.version_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wallet; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.wallet (
    reading_id bigint NOT NULL,
    "position" integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    text text NOT NULL,
    confidence double precision NOT NULL,
    found_by text NOT NULL,
    is_hidden boolean NOT NULL,
    chain text NOT NULL,
    address text NOT NULL
);


--
-- Name: watch; Type: TABLE; Schema: core; Owner: -
--

CREATE TABLE core.watch (
    watch_key text NOT NULL,
    numeric_id bigint,
    bookmark_id bigint DEFAULT 0 NOT NULL,
    pts bigint DEFAULT 0 NOT NULL,
    looked_at timestamp with time zone,
    refused_because text,
    refused_at timestamp with time zone,
    added_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: TABLE watch; Type: COMMENT; Schema: core; Owner: -
--

COMMENT ON TABLE core.watch IS 'Watched sources and how far each has been collected';


--
-- Name: daily; Type: MATERIALIZED VIEW; Schema: mart; Owner: -
--

CREATE MATERIALIZED VIEW mart.daily AS
 SELECT ((posted_at AT TIME ZONE 'UTC'::text))::date AS day,
    platform,
    chat,
    category,
    side,
    count(*) AS message_count,
    count(*) FILTER (WHERE victim_at_risk) AS at_risk_count
   FROM core.current_reading r
  GROUP BY (((posted_at AT TIME ZONE 'UTC'::text))::date), platform, chat, category, side
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW daily; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON MATERIALIZED VIEW mart.daily IS 'Current readings by day of posting (UTC), refreshed by publish.';


--
-- Name: COLUMN daily.day; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.day IS 'The day of posting in UTC.';


--
-- Name: COLUMN daily.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN daily.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN daily.category; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.category IS 'What the messages are; benign included.';


--
-- Name: COLUMN daily.side; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.side IS 'offer, demand or none.';


--
-- Name: COLUMN daily.message_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.message_count IS 'Messages of that day, chat, category and side.';


--
-- Name: COLUMN daily.at_risk_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.daily.at_risk_count IS 'Those that show a person in danger.';


--
-- Name: handle; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.handle AS
 SELECT r.platform,
    r.chat,
    r.message_id,
    h.platform AS handle_platform,
    h.handle,
    h.start_offset AS start,
    h.end_offset AS "end",
    h.text,
    h.is_hidden AS hidden,
    h.confidence,
    h.found_by
   FROM (core.handle h
     JOIN core.current_reading r USING (reading_id));


--
-- Name: VIEW handle; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.handle IS 'Handles in current readings, of benign messages too.';


--
-- Name: COLUMN handle.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN handle.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN handle.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN handle.handle_platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.handle_platform IS 'Where the handle is reached: telegram, wechat, phone, … (`platform` of the JSON contract).';


--
-- Name: COLUMN handle.handle; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.handle IS 'The handle in canonical form.';


--
-- Name: COLUMN handle.start; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.start IS 'First code point of the mention in the text as served, unescaped, from 0.';


--
-- Name: COLUMN handle."end"; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle."end" IS 'The code point after the last.';


--
-- Name: COLUMN handle.text; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.text IS 'The stretch itself; for a hidden mention the target of the link.';


--
-- Name: COLUMN handle.hidden; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.hidden IS 'Whether the reader of the chat did not see it.';


--
-- Name: COLUMN handle.confidence; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.confidence IS 'How sure the finder is, 0 to 1.';


--
-- Name: COLUMN handle.found_by; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.handle.found_by IS 'The rule or model that found it.';


--
-- Name: listing; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.listing AS
 SELECT r.platform,
    r.chat,
    r.message_id,
    r.posted_at,
    r.category,
    r.side,
    r.confidence_category AS confidence,
    r.confidence_side,
    r.confidence_risk AS confidence_victim_at_risk,
    r.victim_at_risk,
    r.language,
    o.name AS model,
    r.review,
    r.read_at,
    r.gone_at
   FROM (core.current_reading r
     JOIN core.model o USING (model_id))
  WHERE (r.category <> 'benign'::text);


--
-- Name: VIEW listing; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.listing IS 'Messages whose current reading is an offer, a demand or a notice of the market (every category but benign).';


--
-- Name: COLUMN listing.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN listing.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN listing.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN listing.posted_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.posted_at IS 'When it was posted.';


--
-- Name: COLUMN listing.category; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.category IS 'What the message is, by the label schema.';


--
-- Name: COLUMN listing.side; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.side IS 'offer, demand or none.';


--
-- Name: COLUMN listing.confidence; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.confidence IS 'How sure the model is of the category, 0 to 1.';


--
-- Name: COLUMN listing.confidence_side; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.confidence_side IS 'How sure the model is of the side, 0 to 1.';


--
-- Name: COLUMN listing.confidence_victim_at_risk; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.confidence_victim_at_risk IS 'How sure the model is of victim_at_risk, 0 to 1.';


--
-- Name: COLUMN listing.victim_at_risk; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.victim_at_risk IS 'Whether the text shows a living person in danger now or soon.';


--
-- Name: COLUMN listing.language; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.language IS 'Language of the text (BCP 47 where one exists).';


--
-- Name: COLUMN listing.model; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.model IS 'The model that read it.';


--
-- Name: COLUMN listing.review; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.review IS 'Whether a person has to look at the reading.';


--
-- Name: COLUMN listing.read_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.read_at IS 'When it was read.';


--
-- Name: COLUMN listing.gone_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.listing.gone_at IS 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';


--
-- Name: message; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.message AS
 SELECT s.platform,
    s.chat,
    m.message_id,
    m.kind,
    m.posted_at,
    m.edited_at,
    m.sender_id,
    m.sender_name,
    m.signature,
    m.reply_to_id,
    m.forward_name,
    m.media_kind,
    m.media_name,
    m.views,
    m.is_lossy AS is_views_lossy,
    m.version_count,
    l.newest_at AS last_seen_at,
    m.gone_at,
    v.text,
    v.links
   FROM (((core.message m
     JOIN core.source s USING (source_id))
     JOIN core.version v ON ((v.version_id = m.current_version_id)))
     LEFT JOIN core.look l ON (((l.file_id = m.last_file_id) AND (l.source_id = m.source_id))));


--
-- Name: VIEW message; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.message IS 'Messages as served, in their current version. For investigators.';


--
-- Name: COLUMN message.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN message.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN message.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN message.kind; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.kind IS 'message, or service for the platform''s own record of an event.';


--
-- Name: COLUMN message.posted_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.posted_at IS 'When it was posted.';


--
-- Name: COLUMN message.edited_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.edited_at IS 'The latest edit that a capture states.';


--
-- Name: COLUMN message.sender_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.sender_id IS 'The sender by the platform''s id with its kind (user1, channel2).';


--
-- Name: COLUMN message.sender_name; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.sender_name IS 'The sender as shown.';


--
-- Name: COLUMN message.signature; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.signature IS 'The signature under a channel''s post.';


--
-- Name: COLUMN message.reply_to_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.reply_to_id IS 'The message it answers.';


--
-- Name: COLUMN message.forward_name; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.forward_name IS 'Where it was forwarded from, as shown.';


--
-- Name: COLUMN message.media_kind; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.media_kind IS 'What is attached: photo, file, poll, …';


--
-- Name: COLUMN message.media_name; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.media_name IS 'The name or path of the attached file as the export gives it.';


--
-- Name: COLUMN message.views; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.views IS 'The highest number of views seen.';


--
-- Name: COLUMN message.is_views_lossy; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.is_views_lossy IS 'Whether that number was rounded by the platform (3.12K).';


--
-- Name: COLUMN message.version_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.version_count IS 'How many versions have been seen.';


--
-- Name: COLUMN message.last_seen_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.last_seen_at IS 'Time of the newest message in the last look that still showed this one.';


--
-- Name: COLUMN message.gone_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.gone_at IS 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';


--
-- Name: COLUMN message.text; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.text IS 'The current text as served; what text cannot hold (NUL, lone surrogates) is written ␛ and four hex digits.';


--
-- Name: COLUMN message.links; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message.links IS 'Targets of links that the reader does not see, as a JSON list; null where no format has shown marks.';


--
-- Name: message_masked; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.message_masked AS
 SELECT s.platform,
    s.chat,
    m.message_id,
    m.kind,
    m.posted_at,
    m.edited_at,
    m.version_count,
    l.newest_at AS last_seen_at,
    m.gone_at,
        CASE
            WHEN (r.reading_id IS NOT NULL) THEN COALESCE(r.masked_text, v.text)
            ELSE NULL::text
        END AS text
   FROM ((((core.message m
     JOIN core.source s USING (source_id))
     JOIN core.version v ON ((v.version_id = m.current_version_id)))
     LEFT JOIN core.look l ON (((l.file_id = m.last_file_id) AND (l.source_id = m.source_id))))
     LEFT JOIN core.reading r ON (((r.version_id = m.current_version_id) AND r.is_current)));


--
-- Name: VIEW message_masked; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.message_masked IS 'Messages with identifying data of persons painted over with █, by rule and model. For everyone who is no investigator.';


--
-- Name: COLUMN message_masked.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN message_masked.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN message_masked.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN message_masked.kind; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.kind IS 'message, or service for the platform''s own record of an event.';


--
-- Name: COLUMN message_masked.posted_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.posted_at IS 'When it was posted.';


--
-- Name: COLUMN message_masked.edited_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.edited_at IS 'The latest edit that a capture states.';


--
-- Name: COLUMN message_masked.version_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.version_count IS 'How many versions have been seen.';


--
-- Name: COLUMN message_masked.last_seen_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.last_seen_at IS 'Time of the newest message in the last look that still showed this one.';


--
-- Name: COLUMN message_masked.gone_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.gone_at IS 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';


--
-- Name: COLUMN message_masked.text; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.message_masked.text IS 'The current text, masked; null until a model has read it.';


--
-- Name: price; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.price AS
 SELECT r.platform,
    r.chat,
    r.message_id,
    p.amount,
    p.currency,
    p.kind,
    p.start_offset AS start,
    p.end_offset AS "end",
    p.text,
    p.is_hidden AS hidden,
    p.confidence,
    p.found_by
   FROM (core.price p
     JOIN core.current_reading r USING (reading_id));


--
-- Name: VIEW price; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.price IS 'Prices in current readings, of benign messages too.';


--
-- Name: COLUMN price.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN price.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN price.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN price.amount; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.amount IS 'The amount as a decimal.';


--
-- Name: COLUMN price.currency; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.currency IS 'ISO 4217, a coin''s ticker or %; null where the text names none.';


--
-- Name: COLUMN price.kind; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.kind IS 'What is paid for: unit_price, bounty, deposit, …';


--
-- Name: COLUMN price.start; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.start IS 'First code point of the mention in the text as served, unescaped, from 0.';


--
-- Name: COLUMN price."end"; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price."end" IS 'The code point after the last.';


--
-- Name: COLUMN price.text; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.text IS 'The stretch itself; for a hidden mention the target of the link.';


--
-- Name: COLUMN price.hidden; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.hidden IS 'Whether the reader of the chat did not see it.';


--
-- Name: COLUMN price.confidence; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.confidence IS 'How sure the finder is, 0 to 1.';


--
-- Name: COLUMN price.found_by; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.price.found_by IS 'The rule or model that found it.';


--
-- Name: rejection; Type: TABLE; Schema: raw; Owner: -
--

CREATE TABLE raw.rejection (
    rejection_id bigint NOT NULL,
    file_name text NOT NULL,
    file_id bigint,
    record bigint NOT NULL,
    reason text NOT NULL,
    remedy text NOT NULL,
    content bytea NOT NULL,
    is_fault boolean NOT NULL,
    rejected_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: rejection; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.rejection AS
 SELECT file_name AS file,
    record,
    reason,
    remedy,
    is_fault,
    rejected_at
   FROM raw.rejection;


--
-- Name: VIEW rejection; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.rejection IS 'Records that could not be stored as messages.';


--
-- Name: COLUMN rejection.file; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.file IS 'The file as it was named.';


--
-- Name: COLUMN rejection.record; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.record IS 'The position in the file from 1; 0 for the file as a whole.';


--
-- Name: COLUMN rejection.reason; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.reason IS 'Why it was set aside.';


--
-- Name: COLUMN rejection.remedy; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.remedy IS 'What to do about it.';


--
-- Name: COLUMN rejection.is_fault; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.is_fault IS 'False for what is left out on purpose (private chats).';


--
-- Name: COLUMN rejection.rejected_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.rejection.rejected_at IS 'When it was set aside.';


--
-- Name: source; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.source AS
 WITH counted AS (
         SELECT m.source_id,
            count(*) AS message_count,
            count(*) FILTER (WHERE (r.category <> 'benign'::text)) AS listing_count,
            count(*) FILTER (WHERE r.victim_at_risk) AS at_risk_count,
            count(m.gone_at) AS gone_count,
            min(m.posted_at) AS first_posted_at,
            max(m.posted_at) AS last_posted_at
           FROM (core.message m
             LEFT JOIN core.reading r ON (((r.version_id = m.current_version_id) AND r.is_current)))
          GROUP BY m.source_id
        )
 SELECT s.platform,
    s.chat,
    s.name,
    s.title,
    s.chat_type,
    s.public_by,
    j.chat AS joined_into,
    COALESCE(c.message_count, (0)::bigint) AS message_count,
    COALESCE(c.listing_count, (0)::bigint) AS listing_count,
    COALESCE(c.at_risk_count, (0)::bigint) AS at_risk_count,
    COALESCE(c.gone_count, (0)::bigint) AS gone_count,
    c.first_posted_at,
    c.last_posted_at
   FROM ((core.source s
     LEFT JOIN core.source j ON ((j.source_id = s.joined_into)))
     LEFT JOIN counted c ON ((c.source_id = s.source_id)));


--
-- Name: VIEW source; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.source IS 'Chats, with what is known of them.';


--
-- Name: COLUMN source.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN source.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN source.name; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.name IS 'The public name last seen.';


--
-- Name: COLUMN source.title; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.title IS 'The title last seen.';


--
-- Name: COLUMN source.chat_type; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.chat_type IS 'public_channel, public_supergroup or unknown.';


--
-- Name: COLUMN source.public_by; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.public_by IS 'How it is known to be public: the format said so, or the operator declared it.';


--
-- Name: COLUMN source.joined_into; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.joined_into IS 'The chat that this name is joined to; its messages are counted there.';


--
-- Name: COLUMN source.message_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.message_count IS 'Messages known.';


--
-- Name: COLUMN source.listing_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.listing_count IS 'Messages whose current reading is a listing.';


--
-- Name: COLUMN source.at_risk_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.at_risk_count IS 'Messages whose current reading shows a person in danger.';


--
-- Name: COLUMN source.gone_count; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.gone_count IS 'Messages known to be gone.';


--
-- Name: COLUMN source.first_posted_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.first_posted_at IS 'When the oldest known message was posted.';


--
-- Name: COLUMN source.last_posted_at; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.source.last_posted_at IS 'When the newest known message was posted.';


--
-- Name: wallet; Type: VIEW; Schema: mart; Owner: -
--

CREATE VIEW mart.wallet AS
 SELECT r.platform,
    r.chat,
    r.message_id,
    w.chain,
    w.address,
    w.start_offset AS start,
    w.end_offset AS "end",
    w.text,
    w.is_hidden AS hidden,
    w.confidence,
    w.found_by
   FROM (core.wallet w
     JOIN core.current_reading r USING (reading_id));


--
-- Name: VIEW wallet; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON VIEW mart.wallet IS 'Wallets in current readings, of benign messages too.';


--
-- Name: COLUMN wallet.platform; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.platform IS 'Where the chat lives: telegram, potato, …';


--
-- Name: COLUMN wallet.chat; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.chat IS 'The chat: its numeric id in decimal where it is known, else its public name.';


--
-- Name: COLUMN wallet.message_id; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.message_id IS 'The number of the message within its chat.';


--
-- Name: COLUMN wallet.chain; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.chain IS 'The block chain.';


--
-- Name: COLUMN wallet.address; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.address IS 'The canonical address, its checksum verified.';


--
-- Name: COLUMN wallet.start; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.start IS 'First code point of the mention in the text as served, unescaped, from 0.';


--
-- Name: COLUMN wallet."end"; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet."end" IS 'The code point after the last.';


--
-- Name: COLUMN wallet.text; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.text IS 'The stretch itself; for a hidden mention the target of the link.';


--
-- Name: COLUMN wallet.hidden; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.hidden IS 'Whether the reader of the chat did not see it.';


--
-- Name: COLUMN wallet.confidence; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.confidence IS 'How sure the finder is, 0 to 1.';


--
-- Name: COLUMN wallet.found_by; Type: COMMENT; Schema: mart; Owner: -
--

COMMENT ON COLUMN mart.wallet.found_by IS 'The rule or model that found it.';


--
-- Name: capture; Type: TABLE; Schema: raw; Owner: -
--

CREATE TABLE raw.capture (
    capture_id bigint NOT NULL,
    file_id bigint NOT NULL,
    record bigint NOT NULL,
    source_id bigint NOT NULL,
    message_id bigint NOT NULL,
    method text NOT NULL,
    content bytea NOT NULL,
    content_sha256 bytea NOT NULL,
    collected_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: capture_capture_id_seq; Type: SEQUENCE; Schema: raw; Owner: -
--

ALTER TABLE raw.capture ALTER COLUMN capture_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME raw.capture_capture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: deletion; Type: TABLE; Schema: raw; Owner: -
--

CREATE TABLE raw.deletion (
    source_id bigint NOT NULL,
    message_id bigint NOT NULL,
    told_at timestamp with time zone DEFAULT now() NOT NULL,
    file_id bigint NOT NULL
);


--
-- Name: TABLE deletion; Type: COMMENT; Schema: raw; Owner: -
--

COMMENT ON TABLE raw.deletion IS 'Messages that the platform said were deleted, and when it said so';


--
-- Name: file_file_id_seq; Type: SEQUENCE; Schema: raw; Owner: -
--

ALTER TABLE raw.file ALTER COLUMN file_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME raw.file_file_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: rejection_rejection_id_seq; Type: SEQUENCE; Schema: raw; Owner: -
--

ALTER TABLE raw.rejection ALTER COLUMN rejection_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME raw.rejection_rejection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.account (account, sealed_session, state, state_since, said, added_at) FROM stdin;
\.


--
-- Data for Name: account_chat; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.account_chat (account, numeric_id, access_hash) FROM stdin;
\.


--
-- Data for Name: account_wait; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.account_wait (account, method, not_before, seen_at) FROM stdin;
\.


--
-- Data for Name: description; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.description (description_id, platform, numeric_id, seen_at, name, title, about, member_count) FROM stdin;
\.


--
-- Data for Name: handle; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.handle (reading_id, "position", start_offset, end_offset, text, confidence, found_by, is_hidden, platform, handle) FROM stdin;
1	0	28	40	@gx_gaofang2	0.98	handle.telegram.at	f	telegram	gx_gaofang2
2	0	27	37	@gx_flash1	0.98	handle.telegram.at	f	telegram	gx_flash1
3	0	23	36	@gx_qianzheng	0.98	handle.telegram.at	f	telegram	gx_qianzheng
4	0	20	31	@gx_yueliao	0.98	handle.telegram.at	f	telegram	gx_yueliao
5	0	20	30	gx_lanhai7	0.9	handle.potato.named	f	potato	gx_lanhai7
5	1	33	55	t.me/+Pz3kWx7NqVt9LbH2	0.98	handle.telegram_invite.link	f	telegram_invite	Pz3kWx7NqVt9LbH2
6	0	21	31	@gx_dongu9	0.98	handle.telegram.at	f	telegram	gx_dongu9
7	0	34	46	@gx_chedui11	0.98	handle.telegram.at	f	telegram	gx_chedui11
8	0	20	30	jpfen_hehe	0.9	handle.line.named	f	line	jpfen_hehe
10	0	25	37	@gx_duanxin6	0.98	handle.telegram.at	f	telegram	gx_duanxin6
11	0	54	64	@gx_yindu9	0.98	handle.telegram.at	f	telegram	gx_yindu9
12	0	48	58	@gx_bkkotc	0.98	handle.telegram.at	f	telegram	gx_bkkotc
13	0	58	69	@gx_eudrops	0.98	handle.telegram.at	f	telegram	gx_eudrops
14	0	33	45	@gx_chedui11	0.98	handle.telegram.at	f	telegram	gx_chedui11
15	0	60	71	@gx_eudrops	0.98	handle.telegram.at	f	telegram	gx_eudrops
16	0	20	33	@gx_qianzheng	0.98	handle.telegram.at	f	telegram	gx_qianzheng
17	0	29	44	tghao-faka.shop	0.9	handle.domain	f	domain	tghao-faka.shop
18	0	53	61	@gx_upi4	0.98	handle.telegram.at	f	telegram	gx_upi4
19	0	18	28	gx_lanhai7	0.9	handle.potato.named	f	potato	gx_lanhai7
19	1	31	53	t.me/+Pz3kWx7NqVt9LbH2	0.98	handle.telegram_invite.link	f	telegram_invite	Pz3kWx7NqVt9LbH2
24	0	19	34	@hehe_kefu_d318	0.98	handle.telegram.at	f	telegram	hehe_kefu_d318
24	1	37	50	@hehe_kefu_01	0.98	handle.telegram.at	f	telegram	hehe_kefu_01
28	0	36	51	@hehe_zhongcai6	0.98	handle.telegram.at	f	telegram	hehe_zhongcai6
31	0	36	51	@hehe_zhongcai6	0.98	handle.telegram.at	f	telegram	hehe_zhongcai6
37	0	57	73	@hehe_yanqun_bot	0.98	handle.telegram.at	f	telegram	hehe_yanqun_bot
39	0	36	49	@hehe_hr_d318	0.98	handle.telegram.at	f	telegram	hehe_hr_d318
46	0	54	70	@hehe_yanqun_bot	0.98	handle.telegram.at	f	telegram	hehe_yanqun_bot
48	0	36	51	@hehe_zhongcai6	0.98	handle.telegram.at	f	telegram	hehe_zhongcai6
52	0	41	56	@hehe_kefu_d318	0.98	handle.telegram.at	f	telegram	hehe_kefu_d318
56	0	36	51	@hehe_zhongcai6	0.98	handle.telegram.at	f	telegram	hehe_zhongcai6
62	0	35	48	@hehe_hr_d318	0.98	handle.telegram.at	f	telegram	hehe_hr_d318
64	0	37	51	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
67	0	87	99	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
71	0	40	54	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
72	0	44	55	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
80	0	57	69	@thuetk_minh	0.98	handle.telegram.at	f	telegram	thuetk_minh
81	0	39	53	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
92	0	72	83	@drop_moroz	0.98	handle.telegram.at	f	telegram	drop_moroz
102	0	48	59	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
103	0	46	57	somchai_buy	0.9	handle.line.named	f	line	somchai_buy
104	0	39	53	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
108	0	68	80	0961 224 817	0.75	handle.phone.local	f	phone	+84961224817
112	0	48	59	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
120	0	90	102	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
131	0	89	101	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
132	0	44	55	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
141	0	92	104	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
145	0	40	50	@budi_usdt	0.98	handle.telegram.at	f	telegram	budi_usdt
146	0	37	51	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
153	0	78	97	wa.me/6281234509871	0.98	handle.whatsapp.link	f	whatsapp	+6281234509871
158	0	93	105	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
163	0	91	103	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
170	0	70	82	0961 224 817	0.75	handle.phone.local	f	phone	+84961224817
189	0	68	80	0961 224 817	0.75	handle.phone.local	f	phone	+84961224817
190	0	39	51	@somchai_otc	0.98	handle.telegram.at	f	telegram	somchai_otc
192	0	44	55	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
197	0	37	51	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
201	0	90	102	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
211	0	87	99	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
215	0	87	99	@tuyen_bavet	0.98	handle.telegram.at	f	telegram	tuyen_bavet
217	0	44	55	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
221	0	61	73	@thuetk_minh	0.98	handle.telegram.at	f	telegram	thuetk_minh
223	0	41	55	09 445 221 870	0.75	handle.phone.local	f	phone	+959445221870
225	0	78	97	wa.me/6281234509871	0.98	handle.whatsapp.link	f	whatsapp	+6281234509871
226	0	44	55	@sokha_rent	0.98	handle.telegram.at	f	telegram	sokha_rent
231	0	80	99	wa.me/6281234509871	0.98	handle.whatsapp.link	f	whatsapp	+6281234509871
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.message (source_id, message_id, kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id, forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, current_version_id, version_count, last_file_id, gone_at) FROM stdin;
1	6573	message	2026-11-05 04:36:45+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	38700	t	1	1	1	\N
1	6574	message	2026-11-05 05:33:36+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36400	t	2	1	1	\N
1	6575	message	2026-11-05 08:36:32+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6470	t	3	1	1	\N
1	6576	message	2026-11-05 10:39:26+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	31000	t	4	1	1	\N
1	6577	message	2026-11-05 12:53:32+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	26600	t	5	1	1	\N
1	6578	message	2026-11-05 15:36:54+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	7320	t	6	1	1	\N
1	6579	message	2026-11-05 23:31:13+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2290	t	7	1	1	\N
1	6581	message	2026-11-06 00:12:33+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	40400	t	8	1	1	\N
1	6582	message	2026-11-06 00:16:12+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	25500	t	9	1	1	\N
1	6583	message	2026-11-06 02:19:09+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2510	t	10	1	1	\N
1	6584	message	2026-11-06 05:56:31+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	35800	t	11	1	1	\N
1	6585	message	2026-11-06 09:44:42+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	7800	t	12	1	1	\N
1	6589	message	2026-11-06 10:09:20+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	18500	t	13	1	1	\N
1	6590	message	2026-11-06 10:45:29+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	744	f	14	1	1	\N
1	6591	message	2026-11-06 12:48:23+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	31400	t	15	1	1	\N
1	6592	message	2026-11-06 13:09:19+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36100	t	16	1	1	\N
1	6593	message	2026-11-06 14:20:06+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32700	t	17	1	1	\N
1	6594	message	2026-11-06 15:54:41+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	10400	t	18	1	1	\N
1	6595	message	2026-11-06 16:43:55+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	25600	t	19	1	1	\N
1	6596	message	2026-11-06 22:33:31+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	39400	t	20	1	1	\N
2	1502	message	2026-09-14 00:31:50+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14000	t	21	1	2	\N
2	1503	message	2026-09-14 04:32:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	34300	t	22	1	2	\N
2	1504	message	2026-09-14 04:56:07+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	file	1504.pdf	\N	\N	\N	\N	19900	t	23	1	2	\N
2	1505	message	2026-09-14 05:26:30+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	19500	t	24	1	2	\N
2	1506	message	2026-09-14 11:05:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	file	1506.pdf	\N	\N	\N	\N	32700	t	25	1	2	\N
2	1507	message	2026-09-14 11:31:36+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6220	t	26	1	2	\N
2	1508	message	2026-09-14 13:12:38+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	34200	t	27	1	2	\N
2	1509	message	2026-09-15 05:46:50+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	禾禾供需二号	\N	\N	\N	\N	\N	\N	\N	\N	24400	t	28	1	2	\N
2	1510	service	2026-09-15 12:28:51+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	edit_group_title	22100	t	29	1	2	\N
2	1511	message	2026-09-16 05:14:43+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	19700	t	30	1	2	\N
2	1512	message	2026-09-16 05:28:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	金边同城圈	\N	\N	\N	\N	\N	\N	\N	\N	12500	t	31	1	2	\N
2	1516	message	2026-09-16 08:07:32+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2480	t	32	1	2	\N
2	1517	message	2026-09-17 01:39:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	5570	t	33	1	2	\N
2	1518	message	2026-09-17 06:55:10+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	33200	t	34	1	2	\N
2	1519	message	2026-09-17 08:23:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32800	t	35	1	2	\N
2	1520	message	2026-09-17 17:45:55+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32900	t	36	1	2	\N
2	1521	message	2026-09-18 04:56:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	28200	t	37	1	2	\N
2	1522	message	2026-09-18 05:29:25+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	\N	\N	30800	t	38	1	2	\N
2	1523	message	2026-09-18 06:23:03+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14300	t	39	1	2	\N
2	1524	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t	40	1	2	\N
2	1525	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t	41	1	2	\N
2	1526	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t	42	1	2	\N
2	1527	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t	43	1	2	\N
2	1528	message	2026-09-20 02:24:22+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	9590	t	44	1	3	\N
2	1529	message	2026-09-20 04:16:30+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	1528	\N	\N	\N	\N	\N	\N	\N	\N	\N	4490	t	45	1	3	\N
2	1531	message	2026-09-20 05:24:58+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	39200	t	46	1	3	\N
2	1532	message	2026-09-20 13:26:22+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	24800	t	47	1	3	\N
2	1533	message	2026-09-21 00:26:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	金边同城圈	\N	\N	\N	\N	\N	\N	\N	\N	31100	t	48	1	3	\N
2	1534	message	2026-09-21 02:23:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	26900	t	49	1	3	\N
2	1536	message	2026-09-21 03:49:56+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	38800	t	50	1	3	\N
2	1537	message	2026-09-21 04:17:09+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6680	t	51	1	3	\N
2	1538	message	2026-09-21 07:59:52+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	28700	t	52	1	3	\N
2	1539	message	2026-09-21 08:41:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36900	t	53	1	3	\N
2	1540	message	2026-09-21 11:08:40+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	11200	t	54	1	3	\N
2	1541	message	2026-09-21 11:48:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	13400	t	55	1	3	\N
2	1542	message	2026-09-21 14:10:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	老街信息港	\N	\N	\N	\N	\N	\N	\N	\N	32200	t	56	1	3	\N
2	1543	message	2026-09-21 22:48:18+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1270	t	57	1	3	\N
2	1544	message	2026-09-22 03:29:37+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14200	t	58	1	3	\N
2	1545	message	2026-09-22 03:30:36+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	17200	t	59	1	3	\N
2	1546	message	2026-09-22 11:47:16+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	12700	t	60	1	3	\N
2	1550	message	2026-09-22 17:13:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4840	t	61	1	3	\N
2	1551	message	2026-09-23 14:35:40+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	10700	t	62	1	3	\N
2	1552	message	2026-09-23 21:42:57+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	22500	t	63	1	3	\N
3	3008	message	2026-09-14 06:30:41+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	64	1	4	\N
3	3009	message	2026-09-14 11:24:46+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	65	1	4	\N
3	3010	message	2026-09-14 15:08:31+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	66	1	4	\N
3	3011	message	2026-09-15 03:52:31+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	67	1	4	\N
3	3012	message	2026-09-15 06:16:28+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	68	1	4	\N
3	3013	message	2026-09-16 11:41:14+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	69	1	4	\N
3	3014	message	2026-09-16 14:38:21+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	70	1	4	\N
3	3015	message	2026-09-16 16:54:06+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	71	1	4	\N
3	3018	message	2026-09-17 03:44:50+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	72	1	4	\N
3	3019	message	2026-09-17 07:30:50+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	73	1	4	\N
3	3022	message	2026-09-17 07:33:13+00	f	\N	user6318520432	budi	\N	3019	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	74	1	4	\N
3	3023	message	2026-09-17 07:33:33+00	f	\N	user5259450319	Sari	\N	3022	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	75	1	4	\N
3	3025	message	2026-09-17 08:11:31+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	76	1	4	\N
3	3026	message	2026-09-18 07:27:33+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	77	1	4	\N
3	3027	message	2026-09-18 09:36:24+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	78	1	4	\N
3	3028	message	2026-09-18 11:07:37+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	79	1	4	\N
3	3029	message	2026-09-19 03:59:07+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	80	1	4	\N
3	3030	message	2026-09-19 09:14:57+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	81	1	4	\N
3	3031	message	2026-09-20 00:41:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	82	1	4	\N
3	3032	message	2026-09-20 14:48:34+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	83	1	4	\N
3	3033	message	2026-09-20 18:19:03+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	84	1	4	\N
3	3034	message	2026-09-21 05:11:36+00	f	\N	user6594754252	Hoa	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	85	1	4	\N
3	3035	message	2026-09-21 05:12:59+00	f	\N	user6734181265	minh_tuan	\N	3034	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	86	1	4	\N
3	3036	message	2026-09-21 05:14:01+00	f	\N	user6594754252	Hoa	\N	3035	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	87	1	4	\N
3	3037	message	2026-09-21 07:31:25+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	88	1	4	\N
3	3041	message	2026-09-21 07:31:39+00	f	\N	user6594754252	Hoa	\N	3037	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	89	1	4	\N
3	3042	message	2026-09-21 07:32:27+00	f	\N	user6734181265	minh_tuan	\N	3041	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	90	1	4	\N
3	3043	message	2026-09-22 07:07:45+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	91	1	4	\N
3	3044	message	2026-09-23 02:42:18+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	92	1	4	\N
3	3045	message	2026-09-23 03:33:17+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	93	1	4	\N
3	3046	message	2026-09-23 15:14:26+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	94	1	4	\N
3	3047	message	2026-09-24 01:55:12+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	95	1	4	\N
3	3048	message	2026-09-24 03:16:46+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	96	1	4	\N
3	3049	message	2026-09-24 14:06:48+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	97	1	4	\N
3	3050	message	2026-09-25 13:58:00+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	98	1	4	\N
3	3051	message	2026-09-26 02:05:40+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	99	1	4	\N
3	3052	message	2026-09-26 10:38:52+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	100	1	4	\N
3	3053	message	2026-09-26 12:17:58+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	101	1	4	\N
3	3054	message	2026-09-26 16:40:53+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	102	1	4	\N
3	3055	message	2026-09-27 07:02:23+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	103	1	4	\N
3	3056	message	2026-09-27 17:36:40+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	104	1	4	\N
3	3057	message	2026-09-28 08:41:33+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	105	1	4	\N
3	3058	message	2026-09-28 16:47:31+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	106	1	4	\N
3	3060	message	2026-09-30 02:52:01+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	107	1	4	\N
3	3061	message	2026-09-30 12:44:18+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	108	1	4	\N
3	3062	message	2026-09-30 13:12:58+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	109	1	4	\N
3	3063	message	2026-09-30 13:14:05+00	f	\N	user6981555668	somchai	\N	3062	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	110	1	4	\N
3	3064	message	2026-09-30 13:14:57+00	f	\N	user5945445126	แนน	\N	3063	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	111	1	4	\N
3	3065	message	2026-09-30 22:17:39+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	112	1	4	\N
3	3066	message	2026-10-01 21:46:30+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	113	1	4	\N
3	3067	message	2026-10-01 21:47:36+00	f	\N	user5945445126	แนน	\N	3066	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	114	1	4	\N
3	3068	message	2026-10-01 21:49:09+00	f	\N	user6981555668	somchai	\N	3067	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	115	1	4	\N
3	3069	message	2026-10-02 09:00:12+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	116	1	4	\N
3	3070	message	2026-10-02 09:01:46+00	f	\N	user6903462608	ded_moroz	\N	3069	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	117	1	4	\N
3	3071	message	2026-10-02 09:01:56+00	f	\N	user5601375946	Алексей	\N	3070	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	118	1	4	\N
3	3072	message	2026-10-02 14:12:23+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	119	1	4	\N
3	3073	message	2026-10-03 01:23:22+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	120	1	4	\N
3	3074	message	2026-10-03 05:52:55+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	121	1	4	\N
3	3075	message	2026-10-03 07:06:45+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	122	1	4	\N
3	3076	message	2026-10-03 09:37:41+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	123	1	4	\N
3	3077	message	2026-10-03 09:38:01+00	f	\N	user5809318199	ដារ៉ា	\N	3076	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	124	1	4	\N
3	3078	message	2026-10-03 09:38:25+00	f	\N	user6055844343	sokha	\N	3077	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	125	1	4	\N
3	3080	message	2026-10-03 15:17:13+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	126	1	4	\N
3	3081	message	2026-10-04 03:53:47+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	127	1	4	\N
3	3082	message	2026-10-04 14:32:28+00	f	\N	user6594754252	Hoa	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	128	1	4	\N
3	3083	message	2026-10-04 14:34:51+00	f	\N	user6734181265	minh_tuan	\N	3082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	129	1	4	\N
3	3084	message	2026-10-04 14:36:51+00	f	\N	user6594754252	Hoa	\N	3083	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	130	1	4	\N
3	3085	message	2026-10-05 03:14:04+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	131	1	4	\N
3	3086	message	2026-10-06 06:20:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	132	1	4	\N
3	3087	message	2026-10-06 18:12:53+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	133	1	4	\N
3	3088	message	2026-10-07 09:09:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	134	1	4	\N
3	3089	message	2026-10-08 23:55:10+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	135	1	4	\N
3	3090	message	2026-10-09 10:32:31+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	136	1	4	\N
3	3091	message	2026-10-09 10:34:39+00	f	\N	user6903462608	ded_moroz	\N	3090	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	137	1	4	\N
3	3092	message	2026-10-09 10:37:16+00	f	\N	user5601375946	Алексей	\N	3091	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	138	1	4	\N
3	3093	message	2026-10-09 13:03:51+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	139	1	4	\N
3	3094	message	2026-10-09 14:20:43+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	140	1	4	\N
3	3095	message	2026-10-10 02:26:39+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	141	1	4	\N
3	3096	message	2026-10-10 06:59:35+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	142	1	4	\N
3	3097	message	2026-10-10 15:27:44+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	143	1	4	\N
3	3098	message	2026-10-10 18:49:15+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	144	1	4	\N
3	3099	message	2026-10-10 21:15:32+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	145	1	4	\N
3	3100	message	2026-10-11 10:13:20+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	146	1	4	\N
3	3101	message	2026-10-12 03:45:10+00	f	\N	user5809318199	ដារ៉ា	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	147	1	4	\N
3	3102	message	2026-10-12 03:47:41+00	f	\N	user6055844343	sokha	\N	3101	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	148	1	4	\N
3	3103	message	2026-10-12 03:50:11+00	f	\N	user5809318199	ដារ៉ា	\N	3102	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	149	1	4	\N
3	3104	message	2026-10-12 09:24:56+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	150	1	4	\N
3	3105	message	2026-10-12 13:55:44+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	151	1	4	\N
3	3108	message	2026-10-12 16:38:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	152	1	4	\N
3	3109	message	2026-10-12 19:09:43+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	153	1	4	\N
3	3110	message	2026-10-13 06:45:59+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	154	1	4	\N
3	3111	message	2026-10-13 09:25:39+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	155	1	4	\N
3	3112	message	2026-10-14 00:06:19+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	156	1	4	\N
3	3113	message	2026-10-14 03:53:32+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	157	1	4	\N
3	3114	message	2026-10-15 18:06:34+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	158	1	4	\N
3	3115	message	2026-10-16 13:49:14+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	159	1	4	\N
3	3116	message	2026-10-16 13:51:41+00	f	\N	user5217734916	မမ	\N	3115	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	160	1	4	\N
3	3117	message	2026-10-16 13:51:56+00	f	\N	user5716841912	kyaw	\N	3116	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	161	1	4	\N
3	3118	message	2026-10-17 07:17:41+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	162	1	4	\N
3	3119	message	2026-10-17 07:48:22+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	163	1	4	\N
3	3120	message	2026-10-17 10:46:49+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	164	1	4	\N
3	3121	message	2026-10-17 17:57:24+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	165	1	4	\N
3	3122	message	2026-10-17 22:06:20+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	166	1	4	\N
3	3123	message	2026-10-18 05:48:12+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	167	1	4	\N
3	3124	message	2026-10-18 05:50:17+00	f	\N	user6981555668	somchai	\N	3123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	168	1	4	\N
3	3125	message	2026-10-18 05:51:12+00	f	\N	user5945445126	แนน	\N	3124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	169	1	4	\N
3	3126	message	2026-10-18 10:03:13+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	170	1	4	\N
3	3127	message	2026-10-18 13:54:51+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	171	1	4	\N
3	3131	message	2026-10-18 13:55:08+00	f	\N	user5259450319	Sari	\N	3127	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	172	1	4	\N
3	3132	message	2026-10-18 13:57:40+00	f	\N	user6318520432	budi	\N	3131	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	173	1	4	\N
3	3133	message	2026-10-18 14:57:29+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	174	1	4	\N
3	3134	message	2026-10-18 15:20:24+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	175	1	4	\N
3	3135	message	2026-10-18 15:22:13+00	f	\N	user6318520432	budi	\N	3134	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	176	1	4	\N
3	3136	message	2026-10-18 15:22:33+00	f	\N	user5259450319	Sari	\N	3135	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	177	1	4	\N
3	3137	message	2026-10-19 05:54:51+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	178	1	4	\N
3	3138	message	2026-10-19 08:40:32+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	179	1	4	\N
3	3139	message	2026-10-19 14:40:40+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	180	1	4	\N
3	3140	message	2026-10-19 14:41:06+00	f	\N	user6318520432	budi	\N	3139	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	181	1	4	\N
3	3141	message	2026-10-19 14:43:17+00	f	\N	user5259450319	Sari	\N	3140	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	182	1	4	\N
3	3142	message	2026-10-20 08:38:16+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	183	1	4	\N
3	3143	message	2026-10-20 08:38:48+00	f	\N	user5601375946	Алексей	\N	3142	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	184	1	4	\N
3	3144	message	2026-10-20 08:39:39+00	f	\N	user6903462608	ded_moroz	\N	3143	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	185	1	4	\N
3	3145	message	2026-10-21 05:28:47+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	186	1	4	\N
3	3146	message	2026-10-21 06:46:46+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	187	1	4	\N
3	3147	message	2026-10-21 16:11:04+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	188	1	4	\N
3	3148	message	2026-10-21 17:23:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	189	1	4	\N
3	3149	message	2026-10-22 03:35:32+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	190	1	4	\N
3	3150	message	2026-10-22 06:35:04+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	191	1	4	\N
3	3151	message	2026-10-22 08:54:08+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	192	1	4	\N
3	3152	message	2026-10-22 12:04:07+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	193	1	4	\N
3	3153	message	2026-10-22 12:06:03+00	f	\N	user6903462608	ded_moroz	\N	3152	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	194	1	4	\N
3	3154	message	2026-10-22 12:06:51+00	f	\N	user5601375946	Алексей	\N	3153	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	195	1	4	\N
3	3155	message	2026-10-23 13:29:18+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	196	1	4	\N
3	3156	message	2026-10-23 13:30:23+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	197	1	4	\N
3	3157	message	2026-10-23 14:06:14+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	198	1	4	\N
3	3158	message	2026-10-23 14:06:36+00	f	\N	user6981555668	somchai	\N	3157	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	199	1	4	\N
3	3159	message	2026-10-23 14:06:48+00	f	\N	user5945445126	แนน	\N	3158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	200	1	4	\N
3	3160	message	2026-10-24 01:12:27+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	201	1	4	\N
3	3161	message	2026-10-24 06:05:11+00	f	\N	user5217734916	မမ	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	202	1	4	\N
3	3162	message	2026-10-24 06:07:35+00	f	\N	user5716841912	kyaw	\N	3161	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	203	1	4	\N
3	3163	message	2026-10-24 14:45:11+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	204	1	4	\N
3	3164	message	2026-10-25 01:51:05+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	205	1	4	\N
3	3165	message	2026-10-25 03:24:22+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	206	1	4	\N
3	3166	message	2026-10-25 03:26:42+00	f	\N	user5217734916	မမ	\N	3165	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	207	1	4	\N
3	3167	message	2026-10-26 10:37:59+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	208	1	4	\N
3	3168	message	2026-10-26 13:42:42+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	209	1	4	\N
3	3169	message	2026-10-27 07:29:06+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	210	1	4	\N
3	3170	message	2026-10-27 16:11:24+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	211	1	4	\N
3	3171	message	2026-10-28 05:21:55+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	212	1	4	\N
3	3172	message	2026-10-28 08:12:35+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	213	1	4	\N
3	3173	message	2026-10-28 10:32:52+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	214	1	4	\N
3	3174	message	2026-10-28 17:28:45+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	215	1	4	\N
3	3175	message	2026-10-29 11:10:43+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	216	1	4	\N
3	3176	message	2026-10-29 13:03:50+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	217	1	4	\N
3	3177	message	2026-10-30 04:23:09+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	218	1	4	\N
3	3178	message	2026-10-30 16:05:00+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	219	1	4	\N
3	3179	message	2026-10-31 09:37:56+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	220	1	4	\N
3	3180	message	2026-10-31 15:13:16+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	221	1	4	\N
3	3181	message	2026-10-31 15:29:03+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	222	1	4	\N
3	3182	message	2026-11-01 03:20:22+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	223	1	4	\N
3	3185	message	2026-11-01 13:31:40+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	224	1	4	\N
3	3186	message	2026-11-02 03:32:54+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	225	1	4	\N
3	3188	message	2026-11-02 06:51:42+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	226	1	4	\N
3	3189	message	2026-11-04 00:55:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	227	1	4	\N
3	3190	message	2026-11-04 00:56:11+00	f	\N	user6594754252	Hoa	\N	3189	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	228	1	4	\N
3	3191	message	2026-11-04 00:57:56+00	f	\N	user6734181265	minh_tuan	\N	3190	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	229	1	4	\N
3	3192	message	2026-11-04 06:35:59+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	230	1	4	\N
3	3193	message	2026-11-05 13:47:46+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	231	1	4	\N
3	3194	message	2026-11-06 06:11:35+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	232	1	4	\N
3	3195	message	2026-11-06 23:53:45+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	233	1	4	\N
\.


--
-- Data for Name: model; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.model (model_id, name, registered_at) FROM stdin;
1	escrowwatch-0.1.0+bc1a4ad5	2026-11-29 08:57:05.758385+00
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.person (reading_id, "position", start_offset, end_offset, text, confidence, found_by, is_hidden, kind, role) FROM stdin;
4	0	1	3	越南	0.6	person.place	f	place	unknown
4	1	7	11	电话生日	0.6	person.name	f	name	unknown
7	0	14	16	车队	0.6	person.name	f	name	unknown
12	0	37	39	KK	0.6	person.place	f	place	unknown
32	0	10	12	大盘	0.6	person.name	f	name	unknown
33	0	21	31	6979830333	0.6	person.document	f	document	trader
33	1	37	41	禾禾客服	0.6	person.name	f	name	trader
33	2	41	43	小美	0.6	person.name	f	name	trader
36	0	10	12	大盘	0.6	person.name	f	name	unknown
64	0	15	17	ယ်	0.6	person.name	f	name	unknown
65	0	23	36	แล้ว 120 บาท 	0.6	person.plate	f	plate	unknown
66	0	14	20	ปอยเปต	0.6	person.place	f	place	unknown
71	0	18	20	ယ်	0.6	person.name	f	name	unknown
72	0	36	43	់ភ្លាមៗ	0.6	person.name	f	name	unknown
77	0	8	10	ယ်	0.6	person.name	f	name	unknown
78	0	0	13	Loker Kamboja	0.6	person.name	f	name	unknown
81	0	17	19	ယ်	0.6	person.name	f	name	unknown
83	0	0	13	Loker Kamboja	0.6	person.name	f	name	unknown
84	0	10	12	ယ်	0.6	person.name	f	name	unknown
91	0	32	39	ភ្នំពេញ	0.6	person.place	f	place	unknown
95	0	1	5	ြဝတီ	0.6	person.name	f	name	unknown
95	1	62	67	်းမည်	0.6	person.name	f	name	unknown
96	0	32	44	อัปเดตทุกวัน	0.6	person.name	f	name	unknown
97	0	11	13	ယ်	0.6	person.name	f	name	unknown
98	0	32	39	ភ្នំពេញ	0.6	person.place	f	place	unknown
101	0	32	44	อัปเดตทุกวัน	0.6	person.name	f	name	unknown
102	0	40	47	់ភ្លាមៗ	0.6	person.name	f	name	unknown
104	0	17	19	ယ်	0.6	person.name	f	name	unknown
105	0	23	36	แล้ว 150 บาท 	0.6	person.plate	f	plate	unknown
106	0	1	5	ြဝတီ	0.6	person.name	f	name	unknown
106	1	62	67	်းမည်	0.6	person.name	f	name	unknown
112	0	40	47	់ភ្លាមៗ	0.6	person.name	f	name	unknown
114	0	6	17	ผมโดนไปแล้ว	0.6	person.look	f	look	unknown
119	0	14	20	ปอยเปต	0.6	person.place	f	place	unknown
119	1	74	80	axz979	0.6	person.document	f	document	unknown
121	0	1	5	ြဝတီ	0.6	person.name	f	name	unknown
121	1	62	67	်းမည်	0.6	person.name	f	name	unknown
122	0	23	36	แล้ว 120 บาท 	0.6	person.plate	f	plate	unknown
126	0	26	33	Mộc Bài	0.6	person.place	f	place	unknown
132	0	36	43	់ភ្លាមៗ	0.6	person.name	f	name	unknown
134	0	38	45	ភ្នំពេញ	0.6	person.place	f	place	unknown
140	0	0	13	Loker Kamboja	0.6	person.name	f	name	unknown
142	0	0	13	Loker Kamboja	0.6	person.name	f	name	unknown
143	0	1	5	ြဝတီ	0.6	person.name	f	name	unknown
143	1	62	71	်းမည်5555	0.6	person.name	f	name	unknown
146	0	15	17	ယ်	0.6	person.name	f	name	unknown
147	0	20	27	ភ្នំពេញ	0.6	person.place	f	place	unknown
150	0	6	10	ြဝတီ	0.6	person.name	f	name	unknown
150	1	67	77	်းမည်rsmgq	0.6	person.name	f	name	unknown
151	0	32	44	อัปเดตทุกวัน	0.6	person.name	f	name	unknown
154	0	33	40	ភ្នំពេញ	0.6	person.place	f	place	unknown
156	0	33	40	ភ្នំពេញ	0.6	person.place	f	place	unknown
159	0	13	15	ယ်	0.6	person.name	f	name	unknown
165	0	26	33	Mộc Bài	0.6	person.place	f	place	unknown
167	0	4	41	สาวถูกหลอกไปพม่า ติดต่อไม่ได้สามวันแล	0.6	person.name	f	name	unknown
178	0	10	12	ယ်	0.6	person.name	f	name	unknown
186	0	0	13	Loker Kamboja	0.6	person.name	f	name	unknown
191	0	32	39	ភ្នំពេញ	0.6	person.place	f	place	unknown
192	0	36	43	់ភ្លាមៗ	0.6	person.name	f	name	unknown
197	0	15	17	ယ်	0.6	person.name	f	name	unknown
202	0	6	14	မြဝတီမှာ	0.6	person.name	f	name	unknown
203	0	10	19	ဆက်သွယ်ပါ	0.6	person.name	f	name	unknown
204	0	36	43	Бангкок	0.6	person.place	f	place	unknown
205	0	2	6	ြဝတီ	0.6	person.name	f	name	unknown
205	1	63	68	်းမည်	0.6	person.name	f	name	unknown
206	0	7	16	ိုးရွာတယ်	0.6	person.name	f	name	unknown
216	0	5	9	ြဝတီ	0.6	person.name	f	name	unknown
216	1	66	74	်းမည်❤️❤	0.6	person.name	f	name	unknown
217	0	36	43	់ភ្លាមៗ	0.6	person.name	f	name	unknown
218	0	14	16	ယ်	0.6	person.name	f	name	unknown
219	0	33	40	ភ្នំពេញ	0.6	person.place	f	place	unknown
222	0	14	16	ယ်	0.6	person.name	f	name	unknown
223	0	19	21	ယ်	0.6	person.name	f	name	unknown
224	0	3	7	ြဝတီ	0.6	person.name	f	name	unknown
224	1	64	69	်းမည်	0.6	person.name	f	name	unknown
226	0	36	43	់ភ្លាមៗ	0.6	person.name	f	name	unknown
230	0	17	23	ปอยเปต	0.6	person.place	f	place	unknown
230	1	77	80	872	0.6	person.document	f	document	unknown
232	0	14	20	ปอยเปต	0.6	person.place	f	place	unknown
233	0	34	46	อัปเดตทุกวัน	0.6	person.name	f	name	unknown
\.


--
-- Data for Name: price; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.price (reading_id, "position", start_offset, end_offset, text, confidence, found_by, is_hidden, amount, currency, kind) FROM stdin;
1	0	21	25	180u	1	price.amount_unit	f	180	USDT	unit_price
2	0	18	21	100	0.924	price.context	f	100	\N	volume
3	0	3	5	5u	0.63	price.amount_unit	f	5	USDT	unit_price
3	1	11	16	2200刀	0.999	price.amount_unit	f	2200	USD	unit_price
4	0	12	17	0.25u	0.946	price.amount_unit	f	0.25	USDT	unit_price
7	0	19	23	150万	0.985	price.amount_unit	f	1500000	\N	volume
7	1	31	33	14	0.899	price.context	f	14	%	fee_rate
8	0	8	11	85元	1	price.amount_unit	f	85	CNY	unit_price
10	0	19	24	0.06u	0.806	price.amount_unit	f	0.06	USDT	unit_price
11	0	27	31	50万U	0.928	price.amount_unit	f	500000	USDT	volume
11	1	35	41	15000U	0.986	price.amount_unit	f	15000	USDT	deposit
12	0	9	14	1.002	0.999	price.rate	f	1.002	\N	exchange_rate
12	1	21	26	0.998	1	price.rate	f	0.998	\N	exchange_rate
12	2	45	47	3k	0.992	price.amount_unit	f	3000	\N	volume
13	0	20	23	18%	0.999	price.percent	f	18	%	fee_rate
14	0	16	18	80	0.999	price.range	f	800000	\N	volume
14	1	19	23	200w	0.999	price.range	f	2000000	\N	volume
14	2	25	26	4	0.927	price.range	f	40000	\N	volume
14	3	27	29	7w	0.927	price.range	f	70000	\N	volume
15	0	22	25	18%	0.999	price.percent	f	18	%	fee_rate
16	0	8	13	2300刀	0.998	price.amount_unit	f	2300	USD	unit_price
17	0	16	19	25u	0.999	price.amount_unit	f	25	USDT	unit_price
18	0	21	25	2.8%	0.994	price.percent	f	2.8	%	fee_rate
26	0	33	38	3200U	0.943	price.amount_unit	f	3200	USDT	volume
32	0	16	20	6.98	1	price.rate	f	6.98	\N	exchange_rate
32	1	24	28	7.06	1	price.rate	f	7.06	\N	exchange_rate
32	2	35	39	0.02	0.997	price.rate	f	0.02	\N	exchange_rate
33	0	49	54	2600U	0.886	price.amount_unit	f	2600	USDT	volume
35	0	19	25	20000U	0.837	price.amount_unit	f	20000	USDT	deposit
36	0	16	20	6.98	1	price.rate	f	6.98	\N	exchange_rate
36	1	24	28	7.07	1	price.rate	f	7.07	\N	exchange_rate
36	2	35	39	0.02	0.998	price.rate	f	0.02	\N	exchange_rate
37	0	18	24	15000U	1	price.amount_unit	f	15000	USDT	deposit
37	1	39	44	8000U	1	price.amount_unit	f	8000	USDT	deposit
39	0	24	29	1200U	0.962	price.amount_unit	f	1200	USDT	salary
44	0	19	25	20000U	0.83	price.amount_unit	f	20000	USDT	deposit
46	0	18	24	20000U	1	price.amount_unit	f	20000	USDT	deposit
46	1	39	44	8000U	1	price.amount_unit	f	8000	USDT	deposit
52	0	11	17	50000U	0.993	price.amount_unit	f	50000	USDT	deposit
52	1	27	31	300万	0.807	price.amount_unit	f	3000000	\N	volume
58	0	19	25	20000U	0.863	price.amount_unit	f	20000	USDT	deposit
62	0	23	28	1500U	0.982	price.amount_unit	f	1500	USDT	salary
64	0	23	30	၃ သိန်း	0.984	price.amount_unit	f	300000	\N	unit_price
65	0	28	35	120 บาท	0.999	price.amount_unit	f	120	THB	unit_price
66	0	31	40	30000 บาท	0.998	price.amount_unit	f	30000	THB	salary
67	0	38	42	25tr	0.999	price.amount_unit	f	25000000	\N	salary
68	0	23	26	20%	0.973	price.percent	f	20	%	fee_rate
69	0	10	18	150 ribu	0.999	price.amount_unit	f	150000	\N	unit_price
70	0	17	23	25.300	0.991	price.rate	f	25300	\N	exchange_rate
71	0	26	33	၄ သိန်း	0.994	price.amount_unit	f	400000	\N	unit_price
72	0	18	22	150$	1	price.amount_unit	f	150	USD	unit_price
73	0	28	34	3 juta	0.997	price.amount_unit	f	3000000	\N	salary
76	0	17	25	200 ribu	0.999	price.amount_unit	f	200000	\N	unit_price
77	0	11	20	၄၄၀၀ ကျပ်	0.996	price.rate	f	4400	MMK	exchange_rate
78	0	31	38	12 juta	1	price.amount_unit	f	12000000	\N	salary
79	0	42	49	700 руб	1	price.amount_unit	f	700	RUB	unit_price
80	0	27	31	700k	1	price.amount_unit	f	700000	\N	unit_price
81	0	25	32	၃ သိန်း	0.984	price.amount_unit	f	300000	\N	unit_price
82	0	33	38	1,2tr	0.999	price.amount_unit	f	1200000	\N	unit_price
83	0	31	38	12 juta	0.999	price.amount_unit	f	12000000	\N	salary
84	0	13	22	၄၅၀၀ ကျပ်	0.775	price.rate	f	4500	MMK	exchange_rate
88	0	29	33	500k	0.736	price.amount_unit	f	500000	\N	bounty
91	0	27	31	1.01	1	price.rate	f	1.01	\N	exchange_rate
92	0	39	45	8000 р	0.999	price.amount_unit	f	8000	RUB	unit_price
93	0	26	29	20%	0.991	price.percent	f	20	%	fee_rate
94	0	29	32	20%	0.979	price.percent	f	20	%	fee_rate
96	0	16	21	1 บาท	0.937	price.amount_unit	f	1	THB	unit_price
97	0	0	2	3r	0.761	price.amount_unit	f	3	CNY	volume
97	1	14	18	၄၅၀၀	0.844	price.context	f	4500	CNY	volume
97	2	19	25	ကျပ်3r	0.849	price.rate	f	3	CNY	exchange_rate
98	0	27	31	1.01	1	price.rate	f	1.01	\N	exchange_rate
99	0	87	100	1200 долларов	0.985	price.amount_unit	f	1200	USD	salary
100	0	22	24	7%	1	price.percent	f	7	%	fee_rate
100	1	38	43	500tr	0.415	price.amount_unit	f	500000000	\N	volume
101	0	16	21	1 บาท	0.907	price.amount_unit	f	1	THB	unit_price
102	0	22	26	150$	1	price.amount_unit	f	150	USD	unit_price
103	0	16	24	1500 บาท	0.999	price.amount_unit	f	1500	THB	unit_price
104	0	25	32	၄ သိန်း	0.987	price.amount_unit	f	400000	\N	unit_price
105	0	28	35	150 บาท	0.999	price.amount_unit	f	150	THB	unit_price
107	0	42	45	900	0.999	price.context	f	900	\N	unit_price
108	0	39	43	1tr5	1	price.amount_unit	f	1500000	\N	unit_price
109	0	17	25	1200 บาท	0.984	price.amount_unit	f	1200	THB	unit_price
112	0	22	26	150$	1	price.amount_unit	f	150	USD	unit_price
116	0	14	19	25000	0.977	price.context	f	25000	\N	unit_price
119	0	31	40	35000 บาท	0.998	price.amount_unit	f	35000	THB	salary
120	0	41	45	28tr	0.999	price.amount_unit	f	28000000	\N	salary
122	0	28	35	120 บาท	0.999	price.amount_unit	f	120	THB	unit_price
126	0	54	58	10tr	0.977	price.amount_unit	f	10000000	\N	unit_price
127	0	33	38	1,5tr	0.998	price.amount_unit	f	1500000	\N	unit_price
128	0	14	18	1tr2	0.935	price.amount_unit	f	1200000	\N	unit_price
131	0	40	44	25tr	0.998	price.amount_unit	f	25000000	\N	salary
132	0	18	22	150$	1	price.amount_unit	f	150	USD	unit_price
133	0	10	18	200 ribu	0.998	price.amount_unit	f	200000	\N	unit_price
134	0	33	37	1.01	1	price.rate	f	1.01	\N	exchange_rate
135	0	15	18	100	0.952	price.context	f	100	\N	volume
135	1	21	24	200	0.768	price.context	f	200	\N	volume
136	0	16	24	30 тысяч	0.965	price.amount_unit	f	30000	\N	unit_price
139	0	23	26	20%	0.964	price.percent	f	20	%	fee_rate
140	0	31	38	12 juta	1	price.amount_unit	f	12000000	\N	salary
141	0	43	47	28tr	0.999	price.amount_unit	f	28000000	\N	salary
142	0	31	38	12 juta	1	price.amount_unit	f	12000000	\N	salary
144	0	23	26	30%	0.987	price.percent	f	30	%	fee_rate
145	0	20	26	15.900	0.999	price.rate	f	15900	\N	exchange_rate
146	0	23	30	၄ သိန်း	0.994	price.amount_unit	f	400000	\N	unit_price
147	0	13	17	650$	0.986	price.amount_unit	f	650	USD	unit_price
151	0	16	21	1 บาท	0.937	price.amount_unit	f	1	THB	unit_price
152	0	29	33	600$	0.842	price.amount_unit	f	600	USD	salary
153	0	35	43	1,5 juta	0.997	price.amount_unit	f	1500000	\N	unit_price
154	0	27	32	1.015	1	price.rate	f	1.015	\N	exchange_rate
155	0	25	28	15%	0.998	price.percent	f	15	%	fee_rate
156	0	27	32	1.015	1	price.rate	f	1.015	\N	exchange_rate
157	0	28	30	2k	0.503	price.amount_unit	f	2000	\N	unit_price
158	0	44	48	28tr	0.999	price.amount_unit	f	28000000	\N	salary
159	0	16	24	၈ သောင်း	0.945	price.amount_unit	f	80000	\N	unit_price
163	0	42	46	28tr	0.999	price.amount_unit	f	28000000	\N	salary
165	0	54	58	12tr	0.985	price.amount_unit	f	12000000	\N	unit_price
166	0	24	26	7%	1	price.percent	f	7	%	fee_rate
166	1	40	45	300tr	0.87	price.amount_unit	f	300000000	\N	volume
167	0	57	67	200000 บาท	0.992	price.amount_unit	f	200000	THB	unit_price
170	0	41	45	1tr5	1	price.amount_unit	f	1500000	\N	unit_price
174	0	23	26	20%	0.973	price.percent	f	20	%	fee_rate
178	0	13	22	၄၅၀၀ ကျပ်	0.827	price.rate	f	4500	MMK	exchange_rate
179	0	18	26	2500 руб	1	price.amount_unit	f	2500	RUB	unit_price
181	0	0	7	18 ribu	0.903	price.amount_unit	f	18000	\N	unit_price
186	0	31	38	12 juta	1	price.amount_unit	f	12000000	\N	salary
187	0	20	28	3000 руб	1	price.amount_unit	f	3000	RUB	unit_price
188	0	89	102	1500 долларов	0.951	price.amount_unit	f	1500	USD	salary
189	0	39	43	1tr5	1	price.amount_unit	f	1500000	\N	unit_price
190	0	16	20	33.1	0.998	price.rate	f	33.1	\N	exchange_rate
191	0	27	31	1.01	1	price.rate	f	1.01	\N	exchange_rate
192	0	18	22	180$	1	price.amount_unit	f	180	USD	unit_price
194	0	3	20	пять тысяч рублей	0.769	price.amount_unit	f	5000	RUB	unit_price
196	0	10	18	150 ribu	0.999	price.amount_unit	f	150000	\N	unit_price
197	0	23	30	၄ သိန်း	0.981	price.amount_unit	f	400000	\N	unit_price
201	0	41	45	28tr	0.999	price.amount_unit	f	28000000	\N	salary
204	0	15	23	94.5 руб	1	price.rate	f	94.5	RUB	exchange_rate
208	0	26	36	500 rupiah	0.991	price.amount_unit	f	500	IDR	unit_price
209	0	36	41	1,2tr	0.999	price.amount_unit	f	1200000	\N	unit_price
210	0	23	26	30%	0.987	price.percent	f	30	%	fee_rate
211	0	38	42	25tr	0.999	price.amount_unit	f	25000000	\N	salary
212	0	23	26	30%	0.986	price.percent	f	30	%	fee_rate
213	0	29	33	700$	0.936	price.amount_unit	f	700	USD	salary
214	0	10	18	200 ribu	0.999	price.amount_unit	f	200000	\N	unit_price
215	0	38	42	25tr	0.999	price.amount_unit	f	25000000	\N	salary
217	0	18	22	180$	1	price.amount_unit	f	180	USD	unit_price
218	0	17	26	၄၄၀၀ ကျပ်	0.985	price.rate	f	4400	MMK	exchange_rate
219	0	27	32	1.015	1	price.rate	f	1.015	\N	exchange_rate
220	0	25	28	20%	0.979	price.percent	f	20	%	fee_rate
221	0	31	35	800k	0.999	price.amount_unit	f	800000	\N	unit_price
222	0	17	26	၄၄၀၀ ကျပ်	0.925	price.rate	f	4400	MMK	exchange_rate
223	0	27	34	၄ သိန်း	0.982	price.amount_unit	f	400000	\N	unit_price
225	0	35	43	1,5 juta	0.997	price.amount_unit	f	1500000	\N	unit_price
226	0	18	22	150$	1	price.amount_unit	f	150	USD	unit_price
230	0	34	43	30000 บาท	0.999	price.amount_unit	f	30000	THB	salary
231	0	39	45	2 juta	0.996	price.amount_unit	f	2000000	\N	unit_price
232	0	31	40	35000 บาท	0.999	price.amount_unit	f	35000	THB	salary
233	0	18	23	1 บาท	0.991	price.amount_unit	f	1	THB	unit_price
\.


--
-- Data for Name: reading; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.reading (reading_id, version_id, model_id, category, side, victim_at_risk, confidence_category, confidence_side, confidence_risk, language, review, evidence, masked_text, is_current, read_at) FROM stdin;
1	1	1	fraud_service	offer	f	0.7444247603416443	0.8262973427772522	0.9996926188468933	zh	f	[{"end": 9, "why": "term 高防", "text": "高防", "start": 7}, {"end": 16, "why": "term 高防", "text": "免备案", "start": 13}, {"end": 20, "why": "term 高防", "text": "抗投诉", "start": 17}, {"end": 27, "why": "model", "text": "0u/月", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
2	2	1	stablecoin_quote	offer	f	0.8429938554763794	0.9855204224586487	0.9995530843734741	mixed	f	[{"end": 10, "why": "term U", "text": "USDT", "start": 6}]	\N	t	2026-11-29 08:57:05.761628+00
3	3	1	forged_document	offer	f	0.987616240978241	0.9823784232139587	0.9986388683319092	zh	f	[{"end": 10, "why": "model", "text": "证", "start": 9}]	\N	t	2026-11-29 08:57:05.761628+00
4	4	1	stolen_data	offer	f	0.9741463661193848	0.9916988611221313	0.9993233680725098	zh	f	[{"end": 4, "why": "term 料", "text": "料", "start": 3}, {"end": 6, "why": "model", "text": "名", "start": 5}, {"end": 9, "why": "model", "text": "电话", "start": 7}, {"end": 19, "why": "model", "text": "一条", "start": 17}]	出██料 名字████ 0.25u一条 @gx_yueliao av2ew	t	2026-11-29 08:57:05.761628+00
5	5	1	migration_notice	none	f	0.9997969269752502	0.9761884808540344	0.9994654059410095	zh	f	[{"end": 5, "why": "term 搬家", "text": "换平台", "start": 2}, {"end": 19, "why": "model", "text": "土豆", "start": 17}, {"end": 38, "why": "model", "text": "t.me/", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
6	6	1	account_freeze	demand	f	0.994123637676239	0.6935815811157227	0.9996569156646729	zh	f	[{"end": 3, "why": "term 冻卡", "text": "冻结", "start": 1}]	\N	t	2026-11-29 08:57:05.761628+00
7	7	1	laundering	offer	f	0.9951111674308777	0.9937547445297241	0.9977812170982361	zh	f	[{"end": 10, "why": "term 柜台车", "text": "柜台", "start": 8}, {"end": 12, "why": "term 滴滴", "text": "滴", "start": 11}, {"end": 13, "why": "term 滴滴", "text": "滴", "start": 12}, {"end": 16, "why": "term 车队", "text": "车队", "start": 14}, {"end": 19, "why": "term 保量", "text": "保量", "start": 17}]	供方 全国上门 柜台 滴滴 ██ 保量150万 安全员齐 点位14 @gx_chedui11 kpf	t	2026-11-29 08:57:05.761628+00
8	8	1	fraud_service	offer	f	0.9801729321479797	0.9215487837791443	0.9998879432678223	mixed	f	[{"end": 4, "why": "model", "text": "I", "start": 3}, {"end": 7, "why": "term 出粉", "text": "粉", "start": 6}, {"end": 14, "why": "model", "text": "li", "start": 12}, {"end": 23, "why": "model", "text": "f", "start": 22}, {"end": 26, "why": "model", "text": "n_", "start": 24}]	\N	t	2026-11-29 08:57:05.761628+00
9	9	1	laundering	offer	f	0.9253984093666077	0.9290451407432556	0.9999279975891113	en	f	[{"end": 15, "why": "term cash out", "text": "Cash out", "start": 7}, {"end": 27, "why": "model", "text": "ca", "start": 25}, {"end": 45, "why": "model", "text": "/", "start": 44}]	\N	t	2026-11-29 08:57:05.761628+00
10	10	1	fraud_service	offer	f	0.9900858402252197	0.9968626499176025	0.9996798634529114	zh	f	[{"end": 10, "why": "term 短信轰炸", "text": "短信轰炸", "start": 6}, {"end": 15, "why": "term GOIP", "text": "GOIP", "start": 11}, {"end": 18, "why": "term 透传", "text": "透传", "start": 16}]	\N	t	2026-11-29 08:57:05.761628+00
11	11	1	laundering	offer	f	0.8848912715911865	0.5185746550559998	0.999496340751648	other	f	[{"end": 11, "why": "term 代收代付", "text": "代收", "start": 9}, {"end": 13, "why": "term 代收代付", "text": "代付", "start": 11}, {"end": 30, "why": "model", "text": "日50万", "start": 26}, {"end": 33, "why": "model", "text": "押金", "start": 31}, {"end": 63, "why": "model", "text": "u", "start": 62}]	\N	t	2026-11-29 08:57:05.761628+00
12	12	1	stablecoin_quote	offer	f	0.9997974038124084	0.5023475885391235	0.9990630745887756	en	f	[{"end": 8, "why": "term U", "text": "USDT", "start": 4}, {"end": 12, "why": "model", "text": "1.0", "start": 9}, {"end": 24, "why": "model", "text": "0.9", "start": 21}]	Buy USDT 1.002, sell 0.998, cash in B██, min 3k @gx_bkkotc kspd5	t	2026-11-29 08:57:05.761628+00
13	13	1	laundering	offer	f	0.9254316091537476	0.8210697770118713	0.9998645782470703	en	f	[{"end": 23, "why": "model", "text": "%", "start": 22}]	\N	t	2026-11-29 08:57:05.761628+00
14	14	1	laundering	offer	f	0.9803180694580078	0.9458354711532593	0.9996036291122437	zh	f	[{"end": 2, "why": "term 料主", "text": "料主", "start": 0}, {"end": 9, "why": "term 杀猪料", "text": "精聊料", "start": 6}, {"end": 13, "why": "term 杀猪料", "text": "刷单料", "start": 10}, {"end": 25, "why": "model", "text": "w 咔", "start": 22}, {"end": 32, "why": "term 同台", "text": "同台", "start": 30}]	\N	t	2026-11-29 08:57:05.761628+00
15	15	1	laundering	demand	f	0.8599216341972351	0.5589668154716492	0.999870777130127	en	f	[{"end": 25, "why": "model", "text": "%", "start": 24}]	\N	t	2026-11-29 08:57:05.761628+00
16	16	1	forged_document	offer	f	0.9924464821815491	0.9812856912612915	0.9987954497337341	zh	f	[{"end": 7, "why": "model", "text": "证", "start": 6}]	\N	t	2026-11-29 08:57:05.761628+00
17	17	1	fraud_service	offer	f	0.9775936603546143	0.9869999289512634	0.9998871684074402	mixed	f	[{"end": 9, "why": "term 养号", "text": "老号", "start": 7}, {"end": 21, "why": "model", "text": "5u一个", "start": 17}, {"end": 23, "why": "model", "text": "带", "start": 22}, {"end": 27, "why": "model", "text": "发", "start": 26}]	\N	t	2026-11-29 08:57:05.761628+00
18	18	1	laundering	offer	f	0.7940670251846313	0.9887294173240662	0.9998617172241211	mixed	f	[{"end": 10, "why": "term 跑分", "text": "跑分", "start": 8}, {"end": 25, "why": "model", "text": "%", "start": 24}, {"end": 39, "why": "term 秒回", "text": "日结", "start": 37}]	\N	t	2026-11-29 08:57:05.761628+00
19	19	1	migration_notice	none	f	0.9996263980865479	0.9778554439544678	0.9996050596237183	zh	f	[{"end": 3, "why": "term 搬家", "text": "换平台", "start": 0}, {"end": 17, "why": "model", "text": "土豆", "start": 15}, {"end": 36, "why": "model", "text": "t.me/", "start": 31}]	\N	t	2026-11-29 08:57:05.761628+00
20	20	1	stablecoin_quote	offer	f	0.4492681920528412	0.5165074467658997	0.9997350573539734	mixed	t	[{"end": 21, "why": "model", "text": "005", "start": 18}, {"end": 31, "why": "model", "text": "33", "start": 29}, {"end": 35, "why": "model", "text": "52", "start": 33}, {"end": 46, "why": "model", "text": "28", "start": 44}, {"end": 51, "why": "model", "text": "54", "start": 49}]	\N	t	2026-11-29 08:57:05.761628+00
21	21	1	market_notice	none	f	0.8265915513038635	0.9907479286193848	0.9996277093887329	zh	f	[{"end": 6, "why": "model", "text": "请认准本", "start": 2}, {"end": 10, "why": "term 锁群", "text": "置顶", "start": 8}]	\N	t	2026-11-29 08:57:05.761628+00
22	22	1	market_notice	none	f	0.9760764837265015	0.9770085215568542	0.9993962645530701	zh	f	[{"end": 4, "why": "term 报备", "text": "报备", "start": 2}, {"end": 9, "why": "term 供需", "text": "供需", "start": 7}, {"end": 28, "why": "term 上押", "text": "押金", "start": 26}, {"end": 34, "why": "term 担保", "text": "担保", "start": 32}, {"end": 45, "why": "term 供方", "text": "负责人", "start": 42}]	\N	t	2026-11-29 08:57:05.761628+00
23	23	1	benign	none	f	0.6862878799438477	0.9847044944763184	0.9998741149902344	zh	f	[]	\N	t	2026-11-29 08:57:05.761628+00
24	24	1	market_notice	none	f	0.9703066945075989	0.9990279674530029	0.9996284246444702	zh	f	[{"end": 6, "why": "term 担保", "text": "担保", "start": 4}, {"end": 18, "why": "model", "text": "客服", "start": 16}, {"end": 28, "why": "model", "text": "_kef", "start": 24}, {"end": 46, "why": "model", "text": "_kef", "start": 42}, {"end": 65, "why": "model", "text": "骗子", "start": 63}]	\N	t	2026-11-29 08:57:05.761628+00
25	25	1	benign	none	f	0.6862878799438477	0.9847044944763184	0.9998741149902344	zh	f	[]	\N	t	2026-11-29 08:57:05.761628+00
26	26	1	market_notice	none	f	0.9988497495651245	0.9527019262313843	0.9979314208030701	zh	f	[{"end": 3, "why": "term 纠纷", "text": "纠纷", "start": 1}, {"end": 18, "why": "term 公群", "text": "公群", "start": 16}, {"end": 24, "why": "term 供方", "text": "供方", "start": 22}, {"end": 45, "why": "term 上押", "text": "押金", "start": 43}, {"end": 49, "why": "term 供方", "text": "需方", "start": 47}]	\N	t	2026-11-29 08:57:05.761628+00
27	27	1	market_notice	none	f	0.9860803484916687	0.9987885355949402	0.9982815384864807	zh	f	[{"end": 3, "why": "term 纠纷", "text": "纠纷", "start": 1}, {"end": 21, "why": "term 报备", "text": "报备", "start": 19}]	\N	t	2026-11-29 08:57:05.761628+00
28	28	1	market_notice	none	f	0.9829277396202087	0.9989023208618164	0.9959803223609924	zh	f	[{"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 14, "why": "term 群老板", "text": "老板", "start": 12}, {"end": 29, "why": "term 报备", "text": "报备", "start": 27}, {"end": 35, "why": "term 纠纷", "text": "仲裁", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
29	29	1	benign	none	f	0.99790358543396	0.9852273464202881	0.9998758435249329	other	f	[]	\N	t	2026-11-29 08:57:05.761628+00
30	30	1	market_notice	none	f	0.5252189040184021	0.9936110377311707	0.998819887638092	zh	t	[{"end": 7, "why": "model", "text": "骗", "start": 6}, {"end": 9, "why": "model", "text": "已", "start": 8}, {"end": 12, "why": "model", "text": "：", "start": 11}]	\N	t	2026-11-29 08:57:05.761628+00
31	31	1	market_notice	none	f	0.9825412631034851	0.9993650317192078	0.9970993399620056	zh	f	[{"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 14, "why": "term 群老板", "text": "老板", "start": 12}, {"end": 29, "why": "term 报备", "text": "报备", "start": 27}, {"end": 35, "why": "term 纠纷", "text": "仲裁", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
32	32	1	stablecoin_quote	none	f	0.9997057318687439	0.7562720775604248	0.9999198913574219	zh	f	[{"end": 15, "why": "term 收U", "text": "收U", "start": 13}, {"end": 19, "why": "model", "text": "6.9", "start": 16}, {"end": 23, "why": "term 出U", "text": "出U", "start": 21}, {"end": 27, "why": "model", "text": "7.0", "start": 24}, {"end": 33, "why": "term 面交", "text": "面交", "start": 31}]	💱 9月16日 承兑██\n收U 6.98\n出U 7.06\n现金面交 +0.02	t	2026-11-29 08:57:05.761628+00
33	33	1	market_notice	none	f	0.9995436072349548	0.9810969829559326	0.998802661895752	zh	f	[{"end": 5, "why": "term 骗子库", "text": "骗子曝光", "start": 1}, {"end": 18, "why": "model", "text": "骗子", "start": 16}, {"end": 54, "why": "model", "text": "0U", "start": 52}, {"end": 98, "why": "model", "text": "骗", "start": 97}, {"end": 110, "why": "term 公群", "text": "公群", "start": 108}]	\N	t	2026-11-29 08:57:05.761628+00
34	34	1	market_notice	none	f	0.6275862455368042	0.9952055215835571	0.9991182684898376	zh	f	[{"end": 7, "why": "model", "text": "骗", "start": 6}, {"end": 9, "why": "model", "text": "已", "start": 8}, {"end": 12, "why": "model", "text": "：", "start": 11}]	\N	t	2026-11-29 08:57:05.761628+00
35	35	1	market_notice	none	f	0.9993599057197571	0.9764118194580078	0.9983141422271729	zh	f	[{"end": 2, "why": "term 公群", "text": "公群", "start": 0}, {"end": 11, "why": "term 群老板", "text": "老板", "start": 9}, {"end": 16, "why": "term 上押", "text": "押金", "start": 14}]	\N	t	2026-11-29 08:57:05.761628+00
36	36	1	stablecoin_quote	none	f	0.9997645020484924	0.7078102231025696	0.9999086260795593	zh	f	[{"end": 15, "why": "term 收U", "text": "收U", "start": 13}, {"end": 19, "why": "model", "text": "6.9", "start": 16}, {"end": 23, "why": "term 出U", "text": "出U", "start": 21}, {"end": 27, "why": "model", "text": "7.0", "start": 24}, {"end": 33, "why": "term 面交", "text": "面交", "start": 31}]	💱 9月17日 承兑██\n收U 6.98\n出U 7.07\n现金面交 +0.02	t	2026-11-29 08:57:05.761628+00
37	37	1	market_notice	none	f	0.997251570224762	0.8593037128448486	0.9998428225517273	zh	f	[{"end": 8, "why": "term 公群导航", "text": "新开公群", "start": 4}, {"end": 11, "why": "term 公群", "text": "公群", "start": 9}, {"end": 17, "why": "term 上押", "text": "已押", "start": 15}, {"end": 32, "why": "term 公群", "text": "公群", "start": 30}, {"end": 38, "why": "term 上押", "text": "已押", "start": 36}]	\N	t	2026-11-29 08:57:05.761628+00
38	38	1	market_notice	none	f	0.7449480295181274	0.9579718708992004	0.9998441934585571	zh	f	[{"end": 17, "why": "term 拉群", "text": "开群", "start": 15}]	\N	t	2026-11-29 08:57:05.761628+00
39	39	1	market_notice	none	f	0.9396198987960815	0.6415581703186035	0.9385455846786499	zh	f	[{"end": 10, "why": "term 交易员", "text": "交易员", "start": 7}, {"end": 29, "why": "model", "text": "U", "start": 28}]	\N	t	2026-11-29 08:57:05.761628+00
40	40	1	benign	none	f	0.7202087640762329	0.9918465614318848	0.9998995065689087	zh	f	[]	\N	t	2026-11-29 08:57:05.761628+00
41	41	1	benign	none	f	0.48387718200683594	0.9331573843955994	0.9959992170333862	other	t	[]	\N	t	2026-11-29 08:57:05.761628+00
42	42	1	benign	none	f	0.48387718200683594	0.9331573843955994	0.9959992170333862	other	t	[]	\N	t	2026-11-29 08:57:05.761628+00
43	43	1	benign	none	f	0.48387718200683594	0.9331573843955994	0.9959992170333862	other	t	[]	\N	t	2026-11-29 08:57:05.761628+00
44	44	1	market_notice	none	f	0.999190628528595	0.9723793864250183	0.9980722665786743	zh	f	[{"end": 2, "why": "term 公群", "text": "公群", "start": 0}, {"end": 11, "why": "term 群老板", "text": "老板", "start": 9}, {"end": 16, "why": "term 上押", "text": "押金", "start": 14}]	\N	t	2026-11-29 08:57:05.761628+00
45	45	1	benign	none	f	0.7650426030158997	0.999390721321106	0.9999922513961792	zh	f	[]	\N	t	2026-11-29 08:57:05.761628+00
46	46	1	market_notice	none	f	0.9983929991722107	0.9386897087097168	0.999768853187561	zh	f	[{"end": 8, "why": "term 公群导航", "text": "新开公群", "start": 4}, {"end": 11, "why": "term 公群", "text": "公群", "start": 9}, {"end": 17, "why": "term 上押", "text": "已押", "start": 15}, {"end": 32, "why": "term 公群", "text": "公群", "start": 30}, {"end": 38, "why": "term 上押", "text": "已押", "start": 36}]	\N	t	2026-11-29 08:57:05.761628+00
47	47	1	market_notice	none	f	0.8265915513038635	0.9907479286193848	0.9996277093887329	zh	f	[{"end": 6, "why": "model", "text": "请认准本", "start": 2}, {"end": 10, "why": "term 锁群", "text": "置顶", "start": 8}]	\N	t	2026-11-29 08:57:05.761628+00
48	48	1	market_notice	none	f	0.9825441241264343	0.9993588328361511	0.997170090675354	zh	f	[{"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 14, "why": "term 群老板", "text": "老板", "start": 12}, {"end": 29, "why": "term 报备", "text": "报备", "start": 27}, {"end": 35, "why": "term 纠纷", "text": "仲裁", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
49	49	1	market_notice	none	f	0.999432384967804	0.9999707937240601	0.9998497366905212	zh	f	[{"end": 3, "why": "term 下课", "text": "下课", "start": 1}, {"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 16, "why": "term 下课", "text": "下课", "start": 14}]	\N	t	2026-11-29 08:57:05.761628+00
50	50	1	market_notice	none	f	0.5123167037963867	0.9961047172546387	0.9990536570549011	zh	t	[{"end": 7, "why": "model", "text": "骗", "start": 6}, {"end": 9, "why": "model", "text": "已", "start": 8}, {"end": 12, "why": "model", "text": "：", "start": 11}]	\N	t	2026-11-29 08:57:05.761628+00
51	51	1	market_notice	none	f	0.9925675392150879	0.9966654181480408	0.9993308782577515	zh	f	[{"end": 10, "why": "term 公群", "text": "公群", "start": 8}, {"end": 31, "why": "term 下押", "text": "退押", "start": 29}, {"end": 39, "why": "term 纠纷", "text": "纠纷", "start": 37}]	\N	t	2026-11-29 08:57:05.761628+00
52	52	1	market_notice	offer	f	0.6054986119270325	0.8130649328231812	0.9976434707641602	zh	f	[{"end": 5, "why": "term 公群", "text": "VIP公群", "start": 0}, {"end": 10, "why": "term 上押", "text": "已押", "start": 8}, {"end": 17, "why": "model", "text": "U", "start": 16}]	\N	t	2026-11-29 08:57:05.761628+00
53	53	1	market_notice	none	f	0.8265915513038635	0.9907479286193848	0.9996277093887329	zh	f	[{"end": 6, "why": "model", "text": "请认准本", "start": 2}, {"end": 10, "why": "term 锁群", "text": "置顶", "start": 8}]	\N	t	2026-11-29 08:57:05.761628+00
54	54	1	market_notice	none	f	0.6450538039207458	0.9935171604156494	0.999229907989502	zh	f	[{"end": 7, "why": "model", "text": "骗", "start": 6}, {"end": 9, "why": "model", "text": "已", "start": 8}, {"end": 12, "why": "model", "text": "：", "start": 11}]	\N	t	2026-11-29 08:57:05.761628+00
55	55	1	laundering	none	f	0.6192944645881653	0.9804450273513794	0.999945878982544	zh	f	[{"end": 9, "why": "term 通道", "text": "通道", "start": 7}, {"end": 11, "why": "model", "text": "日", "start": 10}]	\N	t	2026-11-29 08:57:05.761628+00
56	56	1	market_notice	none	f	0.9829277396202087	0.9989023208618164	0.9959803223609924	zh	f	[{"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 14, "why": "term 群老板", "text": "老板", "start": 12}, {"end": 29, "why": "term 报备", "text": "报备", "start": 27}, {"end": 35, "why": "term 纠纷", "text": "仲裁", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
57	57	1	market_notice	none	f	0.9800573587417603	0.9979185461997986	0.9998567700386047	zh	f	[{"end": 9, "why": "term 交易员", "text": "交易员", "start": 6}, {"end": 13, "why": "term 真群", "text": "真群", "start": 11}, {"end": 17, "why": "term 交易员", "text": "交易员", "start": 14}, {"end": 22, "why": "term 锁群", "text": "置顶", "start": 20}]	\N	t	2026-11-29 08:57:05.761628+00
58	58	1	market_notice	none	f	0.9993342757225037	0.9752580523490906	0.9979703426361084	zh	f	[{"end": 2, "why": "term 公群", "text": "公群", "start": 0}, {"end": 11, "why": "term 群老板", "text": "老板", "start": 9}, {"end": 16, "why": "term 上押", "text": "押金", "start": 14}]	\N	t	2026-11-29 08:57:05.761628+00
59	59	1	market_notice	none	f	0.999432384967804	0.9999707937240601	0.9998497366905212	zh	f	[{"end": 3, "why": "term 下课", "text": "下课", "start": 1}, {"end": 8, "why": "term 公群", "text": "公群", "start": 6}, {"end": 16, "why": "term 下课", "text": "下课", "start": 14}]	\N	t	2026-11-29 08:57:05.761628+00
60	60	1	market_notice	none	f	0.9999738931655884	0.9999775886535645	0.9999073147773743	zh	f	[{"end": 2, "why": "term 公群", "text": "公群", "start": 0}, {"end": 9, "why": "term 下押", "text": "已退押", "start": 6}]	\N	t	2026-11-29 08:57:05.761628+00
61	61	1	market_notice	none	f	0.9914999604225159	0.9958320260047913	0.9990869164466858	zh	f	[{"end": 10, "why": "term 公群", "text": "公群", "start": 8}, {"end": 31, "why": "term 下押", "text": "退押", "start": 29}, {"end": 39, "why": "term 纠纷", "text": "纠纷", "start": 37}]	\N	t	2026-11-29 08:57:05.761628+00
62	62	1	trafficking	demand	t	0.6913783550262451	0.861900269985199	0.6913783550262451	zh	f	[{"end": 14, "why": "model", "text": "会", "start": 13}, {"end": 18, "why": "term 打字员", "text": "打字", "start": 16}]	\N	t	2026-11-29 08:57:05.761628+00
63	63	1	market_notice	none	f	0.9999285936355591	0.9995747208595276	0.9997224807739258	zh	f	[{"end": 2, "why": "term 公群", "text": "公群", "start": 0}, {"end": 8, "why": "term 群老板", "text": "老板", "start": 6}, {"end": 12, "why": "term 下押", "text": "退押", "start": 10}, {"end": 36, "why": "term 交易员", "text": "交易员", "start": 33}]	\N	t	2026-11-29 08:57:05.761628+00
64	64	1	mule_account	offer	f	0.9928963780403137	0.4851152002811432	0.9996823072433472	my	f	[{"end": 14, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 0}, {"end": 20, "why": "model", "text": "တစ", "start": 18}, {"end": 51, "why": "model", "text": "09 445 221 870", "start": 37}]	ဘဏ်အကောင့်ငှားမ██ တစ်လ ၃ သိန်း Viber 09 445 221 870	t	2026-11-29 08:57:05.761628+00
65	65	1	mule_account	offer	f	0.9909483790397644	0.9038088917732239	0.9998655319213867	th	f	[{"end": 10, "why": "term ซิมม้า", "text": "ซิมม้า", "start": 4}, {"end": 23, "why": "term ซิมม้า", "text": "ซิมลงทะเบียน", "start": 11}, {"end": 31, "why": "model", "text": "120", "start": 28}]	เปิดซิมม้า ซิมลงทะเบียน█████████████ส่งทั่วไทย	t	2026-11-29 08:57:05.761628+00
66	66	1	trafficking	demand	t	0.9662472605705261	0.992817759513855	0.9662472605705261	th	f	[{"end": 20, "why": "model", "text": "ชทปอยเปต", "start": 12}, {"end": 50, "why": "model", "text": "ึ", "start": 49}, {"end": 62, "why": "model", "text": "ิษัท", "start": 58}, {"end": 70, "why": "model", "text": "พาสป", "start": 66}]	หาแอดมินตอบแชท██████ เงินเดือน 30000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต	t	2026-11-29 08:57:05.761628+00
67	67	1	trafficking	demand	t	0.9958678483963013	0.9386074542999268	0.9958678483963013	vi	f	[{"end": 4, "why": "model", "text": "ể", "start": 3}, {"end": 14, "why": "model", "text": "ê", "start": 13}, {"end": 73, "why": "term vượt biên", "text": "vượt biên", "start": 64}, {"end": 85, "why": "model", "text": "ó", "start": 84}, {"end": 98, "why": "model", "text": "ave", "start": 95}]	\N	t	2026-11-29 08:57:05.761628+00
68	68	1	other_illicit	offer	f	0.987803041934967	0.9440868496894836	0.9997200965881348	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "20% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
69	69	1	mule_account	offer	f	0.9695545434951782	0.8578613996505737	0.9992647767066956	id	f	[{"end": 8, "why": "term joki KYC", "text": "Joki KYC", "start": 0}]	\N	t	2026-11-29 08:57:05.761628+00
70	70	1	stablecoin_quote	offer	f	0.9979019165039062	0.9746544361114502	0.9992368221282959	vi	f	[{"end": 8, "why": "term đổi USDT", "text": "Đổi USDT", "start": 0}, {"end": 21, "why": "model", "text": "5.3", "start": 18}, {"end": 52, "why": "term TRX", "text": "TRC20", "start": 47}]	\N	t	2026-11-29 08:57:05.761628+00
71	71	1	mule_account	offer	f	0.9891170859336853	0.6266739964485168	0.9995871782302856	mixed	f	[{"end": 17, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 3}, {"end": 23, "why": "model", "text": "တစ", "start": 21}, {"end": 54, "why": "model", "text": "09 445 221 870", "start": 40}]	363ဘဏ်အကောင့်ငှားမ██ တစ်လ ၄ သိန်း Viber 09 445 221 870	t	2026-11-29 08:57:05.761628+00
72	72	1	mule_account	demand	f	0.9990038275718689	0.6864438652992249	0.9997543096542358	km	f	[{"end": 7, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 0}, {"end": 21, "why": "model", "text": "ABA 150", "start": 14}, {"end": 31, "why": "model", "text": "មួយ", "start": 28}, {"end": 48, "why": "model", "text": "k", "start": 47}, {"end": 53, "why": "model", "text": "a_re", "start": 49}]	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង███████ @sokha_rent	t	2026-11-29 08:57:05.761628+00
73	73	1	benign	none	f	0.967347264289856	0.9006304740905762	0.997539222240448	id	f	[]	\N	t	2026-11-29 08:57:05.761628+00
74	74	1	benign	none	f	0.9952334761619568	0.898455798625946	0.9997466802597046	id	f	[]	\N	t	2026-11-29 08:57:05.761628+00
75	75	1	benign	none	f	0.9975115060806274	0.9849491715431213	0.9998853802680969	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
76	76	1	mule_account	offer	f	0.9923380017280579	0.8341774940490723	0.9983676671981812	id	f	[{"end": 15, "why": "term joki KYC", "text": "Joki KYC", "start": 7}]	\N	t	2026-11-29 08:57:05.761628+00
77	77	1	stablecoin_quote	none	f	0.9931514263153076	0.610930860042572	0.9990586638450623	my	f	[{"end": 4, "why": "term U", "text": "USDT", "start": 0}, {"end": 14, "why": "model", "text": "၄၀", "start": 12}]	USDT လဲမ██ ၄၄၀၀ ကျပ်	t	2026-11-29 08:57:05.761628+00
78	78	1	trafficking	demand	t	0.9732800126075745	0.9008134603500366	0.9732800126075745	id	f	[{"end": 9, "why": "model", "text": "m", "start": 8}, {"end": 46, "why": "model", "text": "paspor", "start": 40}, {"end": 55, "why": "model", "text": "g", "start": 54}, {"end": 68, "why": "model", "text": "e", "start": 67}]	█████████████ admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung	t	2026-11-29 08:57:05.761628+00
79	79	1	forged_document	offer	f	0.9286822080612183	0.9921477437019348	0.9993306994438171	ru	f	[{"end": 9, "why": "term отрисовка", "text": "Отрисовка", "start": 0}, {"end": 26, "why": "model", "text": "скан", "start": 22}, {"end": 45, "why": "model", "text": "00", "start": 43}]	\N	t	2026-11-29 08:57:05.761628+00
80	80	1	mule_account	demand	f	0.9979907274246216	0.8815680146217346	0.9986827373504639	vi	f	[{"end": 18, "why": "term thuê tài khoản", "text": "Cho thuê tài khoản", "start": 0}, {"end": 22, "why": "model", "text": "VCB", "start": 19}, {"end": 32, "why": "model", "text": "MB 700k/", "start": 24}, {"end": 40, "why": "model", "text": "k", "start": 39}, {"end": 65, "why": "model", "text": "k_", "start": 63}]	\N	t	2026-11-29 08:57:05.761628+00
81	81	1	mule_account	offer	f	0.9852970242500305	0.7072238326072693	0.9997122287750244	my	f	[{"end": 16, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 2}, {"end": 22, "why": "model", "text": "တစ", "start": 20}, {"end": 52, "why": "model", "text": "09 445 221 87", "start": 39}]	🔥🔥ဘဏ်အကောင့်ငှားမ██ တစ်လ ၃ သိန်း Viber 09 445 221 870🔥🔥	t	2026-11-29 08:57:05.761628+00
82	82	1	forged_document	offer	f	0.9992638230323792	0.9487068057060242	0.9996147751808167	vi	f	[{"end": 15, "why": "term làm giấy tờ giả", "text": "Làm giấy tờ giả", "start": 0}, {"end": 20, "why": "model", "text": "ằn", "start": 18}, {"end": 24, "why": "model", "text": "lá", "start": 22}, {"end": 29, "why": "model", "text": "C", "start": 28}]	\N	t	2026-11-29 08:57:05.761628+00
83	83	1	trafficking	demand	t	0.9829603433609009	0.9188277721405029	0.9829603433609009	id	f	[{"end": 9, "why": "model", "text": "m", "start": 8}, {"end": 46, "why": "model", "text": "paspor", "start": 40}, {"end": 55, "why": "model", "text": "g", "start": 54}, {"end": 68, "why": "model", "text": "e", "start": 67}]	█████████████ admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung q5cbtc	t	2026-11-29 08:57:05.761628+00
84	84	1	stablecoin_quote	offer	f	0.9762179851531982	0.5992928743362427	0.9993382692337036	my	f	[{"end": 6, "why": "term U", "text": "USDT", "start": 2}, {"end": 16, "why": "model", "text": "၅၀", "start": 14}]	🔥🔥USDT လဲမ██ ၄၅၀၀ ကျပ်🔥🔥	t	2026-11-29 08:57:05.761628+00
85	85	1	benign	none	f	0.9667825698852539	0.9797214269638062	0.9904465675354004	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
86	86	1	benign	none	f	0.9981899857521057	0.9954161643981934	0.9983813762664795	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
87	87	1	benign	none	f	0.9985784292221069	0.9971668124198914	0.9992851614952087	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
88	88	1	benign	none	f	0.9839604496955872	0.9656198620796204	0.9954018592834473	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
89	89	1	benign	none	f	0.9973440766334534	0.9953445792198181	0.9998392462730408	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
90	90	1	benign	none	f	0.9996697902679443	0.9974950551986694	0.9999939203262329	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
91	91	1	stablecoin_quote	offer	f	0.9982447624206543	0.5215888023376465	0.9980615973472595	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ███████	t	2026-11-29 08:57:05.761628+00
92	92	1	mule_account	demand	f	0.9662172198295593	0.9702417254447937	0.9997537732124329	ru	f	[{"end": 11, "why": "term дроп", "text": "дропы", "start": 6}, {"end": 29, "why": "model", "text": "банк", "start": 25}, {"end": 43, "why": "model", "text": "8000", "start": 39}, {"end": 53, "why": "model", "text": "омп", "start": 50}, {"end": 77, "why": "term drop", "text": "drop", "start": 73}]	\N	t	2026-11-29 08:57:05.761628+00
93	93	1	other_illicit	offer	f	0.9812241792678833	0.9053522348403931	0.9997000694274902	en	f	[{"end": 6, "why": "model", "text": "Age", "start": 3}, {"end": 13, "why": "term judol", "text": "judol", "start": 8}, {"end": 23, "why": "model", "text": "n", "start": 22}, {"end": 30, "why": "model", "text": "0% ", "start": 27}]	\N	t	2026-11-29 08:57:05.761628+00
94	94	1	other_illicit	offer	f	0.986503005027771	0.9305015206336975	0.999794065952301	en	f	[{"end": 9, "why": "model", "text": "Age", "start": 6}, {"end": 16, "why": "term judol", "text": "judol", "start": 11}, {"end": 26, "why": "model", "text": "n", "start": 25}, {"end": 33, "why": "model", "text": "0% ", "start": 30}]	\N	t	2026-11-29 08:57:05.761628+00
95	95	1	trafficking	demand	t	0.7130956053733826	0.6522728800773621	0.7130956053733826	my	f	[{"end": 22, "why": "model", "text": "ာရိုက", "start": 17}, {"end": 35, "why": "model", "text": "ယောက်", "start": 30}]	မ████ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████	t	2026-11-29 08:57:05.761628+00
96	96	1	stolen_data	offer	f	0.9882402420043945	0.8394045829772949	0.9974521994590759	th	f	[{"end": 8, "why": "model", "text": "ู", "start": 7}, {"end": 30, "why": "model", "text": "ชื่", "start": 27}]	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ ████████████	t	2026-11-29 08:57:05.761628+00
97	97	1	stablecoin_quote	demand	f	0.9886562824249268	0.5090750455856323	0.9975046515464783	my	f	[{"end": 7, "why": "term U", "text": "USDT", "start": 3}]	3r USDT လဲမ██ ၄၅၀၀ ကျပ်3r	t	2026-11-29 08:57:05.761628+00
98	98	1	stablecoin_quote	offer	f	0.9982447624206543	0.5215888023376465	0.9980615973472595	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ███████	t	2026-11-29 08:57:05.761628+00
99	99	1	trafficking	demand	t	0.9234708547592163	0.9139738082885742	0.9234708547592163	ru	f	[{"end": 14, "why": "model", "text": "Мьянм", "start": 9}, {"end": 43, "why": "model", "text": "иле", "start": 40}, {"end": 68, "why": "model", "text": "пасп", "start": 64}, {"end": 86, "why": "model", "text": "с,", "start": 84}, {"end": 96, "why": "model", "text": "долл", "start": 92}]	\N	t	2026-11-29 08:57:05.761628+00
100	100	1	laundering	offer	f	0.9906415343284607	0.5241135954856873	0.9996116161346436	vi	f	[{"end": 8, "why": "term rửa tiền", "text": "Rửa tiền", "start": 0}, {"end": 24, "why": "model", "text": "%", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
101	101	1	stolen_data	offer	f	0.9841706156730652	0.8067329525947571	0.9980437755584717	th	f	[{"end": 8, "why": "model", "text": "ู", "start": 7}, {"end": 30, "why": "model", "text": "ชื่", "start": 27}]	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ ████████████ 5xrnch	t	2026-11-29 08:57:05.761628+00
102	102	1	mule_account	demand	f	0.9986936450004578	0.5584667921066284	0.9997686743736267	km	f	[{"end": 11, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 4}, {"end": 25, "why": "model", "text": "ABA 150", "start": 18}, {"end": 35, "why": "model", "text": "មួយ", "start": 32}, {"end": 52, "why": "model", "text": "k", "start": 51}, {"end": 58, "why": "model", "text": "a_ren", "start": 53}]	ertvជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង███████ @sokha_rent ertv	t	2026-11-29 08:57:05.761628+00
103	103	1	mule_account	demand	f	0.9986625909805298	0.9173226952552795	0.999835193157196	th	f	[{"end": 12, "why": "term บัญชีม้า", "text": "รับซื้อบัญชี", "start": 0}, {"end": 20, "why": "model", "text": "1500", "start": 16}, {"end": 32, "why": "model", "text": "ัญช", "start": 29}, {"end": 56, "why": "model", "text": "_bu", "start": 53}]	\N	t	2026-11-29 08:57:05.761628+00
104	104	1	mule_account	offer	f	0.9891172051429749	0.4998074769973755	0.9997054934501648	my	f	[{"end": 16, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 2}, {"end": 22, "why": "model", "text": "တစ", "start": 20}, {"end": 53, "why": "model", "text": "09 445 221 870", "start": 39}]	‼️ဘဏ်အကောင့်ငှားမ██ တစ်လ ၄ သိန်း Viber 09 445 221 870	t	2026-11-29 08:57:05.761628+00
105	105	1	mule_account	offer	f	0.9865520596504211	0.936362624168396	0.9998380541801453	th	f	[{"end": 10, "why": "term ซิมม้า", "text": "ซิมม้า", "start": 4}, {"end": 23, "why": "term ซิมม้า", "text": "ซิมลงทะเบียน", "start": 11}, {"end": 31, "why": "model", "text": "150", "start": 28}]	เปิดซิมม้า ซิมลงทะเบียน█████████████ส่งทั่วไทย33	t	2026-11-29 08:57:05.761628+00
106	106	1	trafficking	demand	t	0.7706025242805481	0.6483469009399414	0.7706025242805481	my	f	[{"end": 22, "why": "model", "text": "ာရိုက", "start": 17}, {"end": 35, "why": "model", "text": "ယောက်", "start": 30}]	မ████ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████ 4665nd	t	2026-11-29 08:57:05.761628+00
107	107	1	forged_document	offer	f	0.9525672197341919	0.987330436706543	0.9994483590126038	ru	f	[{"end": 9, "why": "term отрисовка", "text": "Отрисовка", "start": 0}, {"end": 26, "why": "model", "text": "скан", "start": 22}, {"end": 45, "why": "model", "text": "00", "start": 43}]	\N	t	2026-11-29 08:57:05.761628+00
108	108	1	mule_account	demand	f	0.9779868721961975	0.6997233033180237	0.999888002872467	vi	f	[{"end": 3, "why": "model", "text": "hu", "start": 1}, {"end": 27, "why": "term thuê tài khoản", "text": "mua tài khoản ngân hàng", "start": 4}, {"end": 40, "why": "model", "text": "1", "start": 39}, {"end": 64, "why": "model", "text": "Z", "start": 63}, {"end": 79, "why": "model", "text": "0961 224 81", "start": 68}]	\N	t	2026-11-29 08:57:05.761628+00
109	109	1	benign	none	f	0.9851251840591431	0.938454806804657	0.9984984993934631	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
110	110	1	benign	none	f	0.999591052532196	0.9940527081489563	0.9997245669364929	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
111	111	1	benign	none	f	0.9991238713264465	0.9932495355606079	0.9998832941055298	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
112	112	1	mule_account	demand	f	0.9983308911323547	0.499067097902298	0.9997822642326355	km	f	[{"end": 11, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 4}, {"end": 25, "why": "model", "text": "ABA 150", "start": 18}, {"end": 35, "why": "model", "text": "មួយ", "start": 32}, {"end": 52, "why": "model", "text": "k", "start": 51}, {"end": 57, "why": "model", "text": "a_re", "start": 53}]	8cajជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង███████ @sokha_rent	t	2026-11-29 08:57:05.761628+00
113	113	1	benign	none	f	0.9880131483078003	0.9626330733299255	0.9999378323554993	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
114	114	1	benign	none	f	0.998040497303009	0.9942003488540649	0.9995760917663574	th	f	[]	เพื่อน███████████	t	2026-11-29 08:57:05.761628+00
115	115	1	benign	none	f	0.999710738658905	0.99906986951828	0.9999505281448364	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
116	116	1	benign	none	f	0.9845744967460632	0.9365291595458984	0.9907135367393494	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
117	117	1	benign	none	f	0.9975940585136414	0.9818320274353027	0.9991760849952698	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
118	118	1	benign	none	f	0.9983287453651428	0.9791758060455322	0.9995266199111938	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
119	119	1	trafficking	demand	t	0.9710991382598877	0.9892325401306152	0.9710991382598877	th	f	[{"end": 20, "why": "model", "text": "ชทปอยเปต", "start": 12}, {"end": 50, "why": "model", "text": "ึ", "start": 49}, {"end": 62, "why": "model", "text": "ิษัท", "start": 58}, {"end": 70, "why": "model", "text": "พาสป", "start": 66}]	หาแอดมินตอบแชท██████ เงินเดือน 35000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต██████	t	2026-11-29 08:57:05.761628+00
120	120	1	trafficking	demand	t	0.9954131245613098	0.9296818971633911	0.9954131245613098	vi	f	[{"end": 76, "why": "term vượt biên", "text": "vượt biên", "start": 67}, {"end": 88, "why": "model", "text": "ó", "start": 87}, {"end": 102, "why": "model", "text": "avet", "start": 98}]	\N	t	2026-11-29 08:57:05.761628+00
121	121	1	trafficking	demand	t	0.7130956053733826	0.6522728800773621	0.7130956053733826	my	f	[{"end": 22, "why": "model", "text": "ာရိုက", "start": 17}, {"end": 35, "why": "model", "text": "ယောက်", "start": 30}]	မ████ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████	t	2026-11-29 08:57:05.761628+00
122	122	1	mule_account	offer	f	0.9927310347557068	0.9265395402908325	0.999854564666748	th	f	[{"end": 10, "why": "term ซิมม้า", "text": "ซิมม้า", "start": 4}, {"end": 23, "why": "term ซิมม้า", "text": "ซิมลงทะเบียน", "start": 11}, {"end": 31, "why": "model", "text": "120", "start": 28}]	เปิดซิมม้า ซิมลงทะเบียน█████████████ส่งทั่วไทย z9nhh3	t	2026-11-29 08:57:05.761628+00
123	123	1	benign	none	f	0.9869816899299622	0.9809195399284363	0.9996657371520996	km	f	[]	\N	t	2026-11-29 08:57:05.761628+00
124	124	1	benign	none	f	0.9991509914398193	0.9939379692077637	0.9999477863311768	km	f	[]	\N	t	2026-11-29 08:57:05.761628+00
125	125	1	benign	none	f	0.9969828724861145	0.9914591312408447	0.9995574951171875	km	f	[]	\N	t	2026-11-29 08:57:05.761628+00
233	233	1	stolen_data	none	f	0.689909040927887	0.6993178129196167	0.9969561100006104	th	f	[{"end": 10, "why": "model", "text": "ู", "start": 9}, {"end": 32, "why": "model", "text": "ชื่", "start": 29}]	36ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ ████████████36	t	2026-11-29 08:57:05.761628+00
126	126	1	trafficking	demand	t	0.6348271369934082	0.831788182258606	0.6348271369934082	vi	f	[{"end": 6, "why": "model", "text": "5 ", "start": 4}, {"end": 14, "why": "model", "text": "gõ", "start": 12}, {"end": 28, "why": "model", "text": "Mộ", "start": 26}, {"end": 58, "why": "model", "text": "r", "start": 57}, {"end": 61, "why": "model", "text": "mộ", "start": 59}]	Cần 5 người gõ bàn phím ở ███████, ai giới thiệu được 10tr một người	t	2026-11-29 08:57:05.761628+00
127	127	1	forged_document	offer	f	0.9985951781272888	0.9632228016853333	0.9996311664581299	vi	f	[{"end": 15, "why": "term làm giấy tờ giả", "text": "Làm giấy tờ giả", "start": 0}, {"end": 20, "why": "model", "text": "ằn", "start": 18}, {"end": 24, "why": "model", "text": "lá", "start": 22}, {"end": 29, "why": "model", "text": "C", "start": 28}]	\N	t	2026-11-29 08:57:05.761628+00
128	128	1	benign	none	f	0.9879298210144043	0.9820685982704163	0.9989649653434753	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
129	129	1	benign	none	f	0.9991065859794617	0.9978233575820923	0.9999759197235107	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
130	130	1	benign	none	f	0.99933260679245	0.99925297498703	0.9999783039093018	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
131	131	1	trafficking	demand	t	0.9949008226394653	0.9397416710853577	0.9949008226394653	vi	f	[{"end": 6, "why": "model", "text": "ể", "start": 5}, {"end": 16, "why": "model", "text": "ê", "start": 15}, {"end": 75, "why": "term vượt biên", "text": "vượt biên", "start": 66}, {"end": 87, "why": "model", "text": "ó", "start": 86}, {"end": 100, "why": "model", "text": "ave", "start": 97}]	\N	t	2026-11-29 08:57:05.761628+00
132	132	1	mule_account	demand	f	0.9989252686500549	0.5531297326087952	0.9997576475143433	km	f	[{"end": 7, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 0}, {"end": 21, "why": "model", "text": "ABA 150", "start": 14}, {"end": 31, "why": "model", "text": "មួយ", "start": 28}, {"end": 48, "why": "model", "text": "k", "start": 47}, {"end": 54, "why": "model", "text": "a_ren", "start": 49}]	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង███████ @sokha_rent 5 5	t	2026-11-29 08:57:05.761628+00
133	133	1	mule_account	offer	f	0.9516298770904541	0.7639910578727722	0.999228835105896	id	f	[{"end": 8, "why": "term joki KYC", "text": "Joki KYC", "start": 0}]	\N	t	2026-11-29 08:57:05.761628+00
134	134	1	stablecoin_quote	offer	f	0.9970501661300659	0.49161386489868164	0.9977401494979858	km	f	[{"end": 17, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 6}, {"end": 22, "why": "term U", "text": "USDT", "start": 18}, {"end": 36, "why": "model", "text": "1.0", "start": 33}]	3w87ysប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ███████3w87ys	t	2026-11-29 08:57:05.761628+00
135	135	1	other_illicit	offer	f	0.9761475324630737	0.9716106057167053	0.9997549653053284	th	f	[{"end": 8, "why": "term เว็บพนัน", "text": "เว็บพนัน", "start": 0}, {"end": 18, "why": "model", "text": "100", "start": 15}, {"end": 25, "why": "model", "text": "200 ", "start": 21}]	\N	t	2026-11-29 08:57:05.761628+00
136	136	1	benign	none	f	0.9783180952072144	0.9400462508201599	0.9973278045654297	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
137	137	1	benign	none	f	0.9965588450431824	0.9909731149673462	0.9985294342041016	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
138	138	1	benign	none	f	0.9986650943756104	0.9943079352378845	0.9994041323661804	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
139	139	1	other_illicit	offer	f	0.9895629286766052	0.9170952439308167	0.9998012185096741	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "20% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
140	140	1	trafficking	demand	t	0.9735544919967651	0.8568409085273743	0.9735544919967651	id	f	[{"end": 9, "why": "model", "text": "m", "start": 8}, {"end": 46, "why": "model", "text": "paspor", "start": 40}, {"end": 55, "why": "model", "text": "g", "start": 54}, {"end": 68, "why": "model", "text": "e", "start": 67}]	█████████████ admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung 3 3	t	2026-11-29 08:57:05.761628+00
141	141	1	trafficking	demand	t	0.995736837387085	0.9341428279876709	0.995736837387085	vi	f	[{"end": 78, "why": "term vượt biên", "text": "vượt biên", "start": 69}, {"end": 90, "why": "model", "text": "ó", "start": 89}, {"end": 104, "why": "model", "text": "avet", "start": 100}]	\N	t	2026-11-29 08:57:05.761628+00
142	142	1	trafficking	demand	t	0.9523022770881653	0.8516680002212524	0.9523022770881653	id	f	[{"end": 9, "why": "model", "text": "m", "start": 8}, {"end": 46, "why": "model", "text": "paspor", "start": 40}, {"end": 55, "why": "model", "text": "g", "start": 54}, {"end": 68, "why": "model", "text": "e", "start": 67}]	█████████████ admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung v35q	t	2026-11-29 08:57:05.761628+00
143	143	1	trafficking	demand	t	0.8159046173095703	0.7236601710319519	0.8159046173095703	my	f	[{"end": 22, "why": "model", "text": "ာရိုက", "start": 17}, {"end": 35, "why": "model", "text": "ယောက်", "start": 30}]	မ████ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████████	t	2026-11-29 08:57:05.761628+00
144	144	1	other_illicit	offer	f	0.9871885180473328	0.9417772889137268	0.9997906684875488	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "30% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
145	145	1	stablecoin_quote	offer	f	0.9996991157531738	0.7011717557907104	0.9994028806686401	id	f	[{"end": 14, "why": "term jual beli USDT", "text": "Jual beli USDT", "start": 0}, {"end": 24, "why": "model", "text": "5.9", "start": 21}, {"end": 50, "why": "term U", "text": "usdt", "start": 46}]	\N	t	2026-11-29 08:57:05.761628+00
146	146	1	mule_account	offer	f	0.9892945289611816	0.4892699718475342	0.999639093875885	my	f	[{"end": 14, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 0}, {"end": 20, "why": "model", "text": "တစ", "start": 18}, {"end": 51, "why": "model", "text": "09 445 221 870", "start": 37}]	ဘဏ်အကောင့်ငှားမ██ တစ်လ ၄ သိန်း Viber 09 445 221 870	t	2026-11-29 08:57:05.761628+00
147	147	1	benign	none	f	0.9879823327064514	0.9586076736450195	0.9992082118988037	km	f	[]	លក់ម៉ូតូចាស់ 650$ នៅ███████	t	2026-11-29 08:57:05.761628+00
148	148	1	benign	none	f	0.9996091723442078	0.9979351758956909	0.9999430775642395	km	f	[]	\N	t	2026-11-29 08:57:05.761628+00
149	149	1	benign	none	f	0.9996212720870972	0.9980138540267944	0.999961793422699	km	f	[]	\N	t	2026-11-29 08:57:05.761628+00
150	150	1	trafficking	demand	t	0.7940952777862549	0.7609766721725464	0.7940952777862549	my	f	[{"end": 27, "why": "model", "text": "ာရိုက", "start": 22}, {"end": 40, "why": "model", "text": "ယောက်", "start": 35}]	rsmgqမ████ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ██████████	t	2026-11-29 08:57:05.761628+00
151	151	1	stolen_data	offer	f	0.9882402420043945	0.8394045829772949	0.9974521994590759	th	f	[{"end": 8, "why": "model", "text": "ู", "start": 7}, {"end": 30, "why": "model", "text": "ชื่", "start": 27}]	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ ████████████	t	2026-11-29 08:57:05.761628+00
152	152	1	trafficking	demand	t	0.9631487727165222	0.9429153800010681	0.9631487727165222	km	f	[{"end": 17, "why": "model", "text": "ឆ", "start": 16}, {"end": 27, "why": "model", "text": "ក់ខ", "start": 24}, {"end": 33, "why": "model", "text": "$", "start": 32}, {"end": 46, "why": "model", "text": "មិ", "start": 44}, {"end": 54, "why": "model", "text": "ចេញក", "start": 50}]	\N	t	2026-11-29 08:57:05.761628+00
153	153	1	mule_account	demand	f	0.9959855675697327	0.9754087328910828	0.9997767806053162	id	f	[{"end": 20, "why": "term butuh rekening aktif", "text": "Butuh rekening aktif", "start": 0}, {"end": 34, "why": "model", "text": "ewa", "start": 31}, {"end": 63, "why": "model", "text": "K", "start": 62}, {"end": 84, "why": "model", "text": "/", "start": 83}, {"end": 96, "why": "model", "text": "28123450987", "start": 85}]	\N	t	2026-11-29 08:57:05.761628+00
154	154	1	stablecoin_quote	none	f	0.9982796907424927	0.3976209759712219	0.9980974793434143	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ███████	t	2026-11-29 08:57:05.761628+00
155	155	1	account_freeze	offer	f	0.995783805847168	0.9641990661621094	0.9989750981330872	ru	f	[{"end": 6, "why": "model", "text": "бло", "start": 3}, {"end": 23, "why": "term блок счета", "text": "115-ФЗ", "start": 17}, {"end": 28, "why": "model", "text": "5%", "start": 26}]	\N	t	2026-11-29 08:57:05.761628+00
156	156	1	stablecoin_quote	offer	f	0.9976167678833008	0.5145096182823181	0.9988082647323608	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ███████99	t	2026-11-29 08:57:05.761628+00
157	157	1	stolen_data	offer	f	0.99950110912323	0.8638824820518494	0.9995141625404358	vi	f	[{"end": 8, "why": "term data khách", "text": "Bán data", "start": 0}, {"end": 13, "why": "model", "text": "c", "start": 12}, {"end": 37, "why": "model", "text": "ố", "start": 36}, {"end": 49, "why": "model", "text": "số", "start": 47}]	\N	t	2026-11-29 08:57:05.761628+00
158	158	1	trafficking	demand	t	0.9932718873023987	0.9592325091362	0.9932718873023987	vi	f	[{"end": 10, "why": "model", "text": "ể", "start": 9}, {"end": 20, "why": "model", "text": "ê", "start": 19}, {"end": 79, "why": "term vượt biên", "text": "vượt biên", "start": 70}, {"end": 91, "why": "model", "text": "ó", "start": 90}, {"end": 104, "why": "model", "text": "ave", "start": 101}]	\N	t	2026-11-29 08:57:05.761628+00
159	159	1	benign	none	f	0.97115558385849	0.9300658702850342	0.9978533387184143	my	f	[]	စက်ဘီးရောင်းမ██ ၈ သောင်း	t	2026-11-29 08:57:05.761628+00
160	160	1	benign	none	f	0.9985699653625488	0.9925330877304077	0.9999222755432129	my	f	[]	\N	t	2026-11-29 08:57:05.761628+00
161	161	1	benign	none	f	0.9993315935134888	0.9954051971435547	0.9999833703041077	my	f	[]	\N	t	2026-11-29 08:57:05.761628+00
162	162	1	stolen_data	offer	f	0.9992653727531433	0.898429274559021	0.9993524551391602	vi	f	[{"end": 13, "why": "term data khách", "text": "Bán data", "start": 5}, {"end": 18, "why": "model", "text": "c", "start": 17}, {"end": 42, "why": "model", "text": "ố", "start": 41}, {"end": 55, "why": "model", "text": "số", "start": 53}]	\N	t	2026-11-29 08:57:05.761628+00
163	163	1	trafficking	demand	t	0.9953244924545288	0.9302250742912292	0.9953244924545288	vi	f	[{"end": 77, "why": "term vượt biên", "text": "vượt biên", "start": 68}, {"end": 89, "why": "model", "text": "ó", "start": 88}, {"end": 103, "why": "model", "text": "avet", "start": 99}]	\N	t	2026-11-29 08:57:05.761628+00
164	164	1	laundering	offer	f	0.967691957950592	0.9664027690887451	0.9997581839561462	ru	f	[{"end": 5, "why": "term обнал", "text": "Обнал", "start": 0}, {"end": 12, "why": "model", "text": "роце", "start": 8}, {"end": 28, "why": "model", "text": "U", "start": 27}, {"end": 30, "why": "model", "text": "D", "start": 29}, {"end": 49, "why": "model", "text": "Mu", "start": 47}]	\N	t	2026-11-29 08:57:05.761628+00
165	165	1	trafficking	demand	t	0.6710410714149475	0.7943853139877319	0.6710410714149475	vi	f	[{"end": 6, "why": "model", "text": "6 ", "start": 4}, {"end": 14, "why": "model", "text": "gõ", "start": 12}, {"end": 28, "why": "model", "text": "Mộ", "start": 26}, {"end": 58, "why": "model", "text": "r", "start": 57}, {"end": 61, "why": "model", "text": "mộ", "start": 59}]	Cần 6 người gõ bàn phím ở ███████, ai giới thiệu được 12tr một người	t	2026-11-29 08:57:05.761628+00
166	166	1	laundering	offer	f	0.9974390268325806	0.8760322332382202	0.9997367262840271	vi	f	[{"end": 10, "why": "term rửa tiền", "text": "Rửa tiền", "start": 2}, {"end": 26, "why": "model", "text": "%", "start": 25}]	\N	t	2026-11-29 08:57:05.761628+00
167	167	1	trafficking	demand	t	0.9840555191040039	0.9094546437263489	0.9840555191040039	th	f	[{"end": 15, "why": "model", "text": "อกไ", "start": 12}, {"end": 32, "why": "model", "text": "ไม่ได", "start": 27}, {"end": 61, "why": "model", "text": "00", "start": 59}, {"end": 73, "why": "model", "text": "ช่วยด", "start": 68}, {"end": 78, "why": "model", "text": "ยค่", "start": 75}]	น้อง█████████████████████████████████████้ว เขาเรียกเงิน 200000 บาท ช่วยด้วยค่ะ	t	2026-11-29 08:57:05.761628+00
168	168	1	benign	none	f	0.9839158654212952	0.9285080432891846	0.9911928176879883	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
169	169	1	benign	none	f	0.9978219270706177	0.9897941946983337	0.9998670816421509	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
170	170	1	mule_account	demand	f	0.996439516544342	0.8350504636764526	0.9998618364334106	vi	f	[{"end": 5, "why": "model", "text": "hu", "start": 3}, {"end": 29, "why": "term thuê tài khoản", "text": "mua tài khoản ngân hàng", "start": 6}, {"end": 42, "why": "model", "text": "1", "start": 41}, {"end": 66, "why": "model", "text": "Z", "start": 65}, {"end": 82, "why": "model", "text": "0961 224 817", "start": 70}]	\N	t	2026-11-29 08:57:05.761628+00
171	171	1	benign	none	f	0.9894087314605713	0.9727787971496582	0.997623085975647	id	f	[]	\N	t	2026-11-29 08:57:05.761628+00
172	172	1	benign	none	f	0.9982613921165466	0.9918388724327087	0.9997746348381042	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
173	173	1	benign	none	f	0.9962369203567505	0.9947981834411621	0.9993140697479248	id	f	[]	\N	t	2026-11-29 08:57:05.761628+00
174	174	1	other_illicit	offer	f	0.987803041934967	0.9440868496894836	0.9997200965881348	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "20% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
175	175	1	benign	none	f	0.9678832292556763	0.997174859046936	0.9991627335548401	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
176	176	1	benign	none	f	0.9990078806877136	0.9967376589775085	0.9999904036521912	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
177	177	1	benign	none	f	0.999868631362915	0.9981459379196167	0.999997079372406	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
178	178	1	stablecoin_quote	none	f	0.938991129398346	0.5621269941329956	0.9994843602180481	my	f	[{"end": 6, "why": "term U", "text": "USDT", "start": 2}, {"end": 16, "why": "model", "text": "၅၀", "start": 14}]	‼️USDT လဲမ██ ၄၅၀၀ ကျပ်	t	2026-11-29 08:57:05.761628+00
179	179	1	stolen_data	offer	f	0.9916438460350037	0.9157001376152039	0.9990250468254089	ru	f	[{"end": 6, "why": "term пробив", "text": "Пробив", "start": 0}, {"end": 19, "why": "model", "text": "2", "start": 18}]	\N	t	2026-11-29 08:57:05.761628+00
180	180	1	benign	none	f	0.9689721465110779	0.94096440076828	0.9997283816337585	id	f	[]	\N	t	2026-11-29 08:57:05.761628+00
181	181	1	benign	none	f	0.9404884576797485	0.8093156218528748	0.9986095428466797	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
182	182	1	benign	none	f	0.9930073022842407	0.9722174406051636	0.9995709657669067	en	f	[]	\N	t	2026-11-29 08:57:05.761628+00
183	183	1	benign	none	f	0.9951196908950806	0.9667942523956299	0.9964174032211304	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
184	184	1	benign	none	f	0.9995505213737488	0.9966791868209839	0.9995821714401245	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
185	185	1	benign	none	f	0.9655722975730896	0.6099257469177246	0.999678373336792	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
186	186	1	trafficking	demand	t	0.9740871787071228	0.9054390788078308	0.9740871787071228	id	f	[{"end": 9, "why": "model", "text": "m", "start": 8}, {"end": 46, "why": "model", "text": "paspor", "start": 40}, {"end": 55, "why": "model", "text": "g", "start": 54}, {"end": 68, "why": "model", "text": "e", "start": 67}]	█████████████ admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung ewrz4	t	2026-11-29 08:57:05.761628+00
187	187	1	stolen_data	offer	f	0.9937398433685303	0.9664693474769592	0.9984372854232788	ru	f	[{"end": 8, "why": "term пробив", "text": "Пробив", "start": 2}, {"end": 21, "why": "model", "text": "3", "start": 20}]	\N	t	2026-11-29 08:57:05.761628+00
188	188	1	trafficking	demand	t	0.9662660956382751	0.9437574744224548	0.9662660956382751	ru	f	[{"end": 16, "why": "model", "text": "Мьянм", "start": 11}, {"end": 45, "why": "model", "text": "иле", "start": 42}, {"end": 70, "why": "model", "text": "пасп", "start": 66}, {"end": 88, "why": "model", "text": "с,", "start": 86}, {"end": 98, "why": "model", "text": "долл", "start": 94}]	\N	t	2026-11-29 08:57:05.761628+00
189	189	1	mule_account	demand	f	0.9847278594970703	0.7576599717140198	0.999877393245697	vi	f	[{"end": 3, "why": "model", "text": "hu", "start": 1}, {"end": 27, "why": "term thuê tài khoản", "text": "mua tài khoản ngân hàng", "start": 4}, {"end": 40, "why": "model", "text": "1", "start": 39}, {"end": 64, "why": "model", "text": "Z", "start": 63}, {"end": 86, "why": "model", "text": "0961 224 817 9 9 9", "start": 68}]	\N	t	2026-11-29 08:57:05.761628+00
190	190	1	stablecoin_quote	offer	f	0.9917923212051392	0.8157833218574524	0.9996621012687683	th	f	[{"end": 11, "why": "term แลก USDT", "text": "แลก USDT", "start": 3}, {"end": 20, "why": "model", "text": "3.1", "start": 17}]	\N	t	2026-11-29 08:57:05.761628+00
191	191	1	stablecoin_quote	offer	f	0.9982447624206543	0.5215888023376465	0.9980615973472595	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ███████	t	2026-11-29 08:57:05.761628+00
232	232	1	trafficking	demand	t	0.9581887125968933	0.9910849928855896	0.9581887125968933	th	f	[{"end": 20, "why": "model", "text": "ชทปอยเปต", "start": 12}, {"end": 50, "why": "model", "text": "ึ", "start": 49}, {"end": 62, "why": "model", "text": "ิษัท", "start": 58}, {"end": 70, "why": "model", "text": "พาสป", "start": 66}]	หาแอดมินตอบแชท██████ เงินเดือน 35000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต	t	2026-11-29 08:57:05.761628+00
192	192	1	mule_account	demand	f	0.9991104006767273	0.5052026510238647	0.9998232126235962	km	f	[{"end": 7, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 0}, {"end": 21, "why": "model", "text": "ABA 180", "start": 14}, {"end": 31, "why": "model", "text": "មួយ", "start": 28}, {"end": 48, "why": "model", "text": "k", "start": 47}, {"end": 54, "why": "model", "text": "a_ren", "start": 49}]	ជួលគណនីធនាគារ ABA 180$ ក្នុងមួយខែ បង███████ @sokha_rent 5 5	t	2026-11-29 08:57:05.761628+00
193	193	1	benign	none	f	0.9963717460632324	0.9769954681396484	0.984011173248291	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
194	194	1	benign	none	f	0.9939764738082886	0.9038574695587158	0.9897918701171875	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
195	195	1	benign	none	f	0.9993984699249268	0.987295925617218	0.9995399117469788	ru	f	[]	\N	t	2026-11-29 08:57:05.761628+00
196	196	1	mule_account	offer	f	0.9695545434951782	0.8578613996505737	0.9992647767066956	id	f	[{"end": 8, "why": "term joki KYC", "text": "Joki KYC", "start": 0}]	\N	t	2026-11-29 08:57:05.761628+00
197	197	1	mule_account	offer	f	0.9893662333488464	0.5280996561050415	0.9996052384376526	my	f	[{"end": 14, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 0}, {"end": 20, "why": "model", "text": "တစ", "start": 18}, {"end": 57, "why": "model", "text": "09 445 221 870 1 1 1", "start": 37}]	ဘဏ်အကောင့်ငှားမ██ တစ်လ ၄ သိန်း Viber 09 445 221 870 1 1 1 1	t	2026-11-29 08:57:05.761628+00
198	198	1	benign	none	f	0.9822484254837036	0.970654308795929	0.999783992767334	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
199	199	1	benign	none	f	0.9983037710189819	0.9903007745742798	0.9999175071716309	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
200	200	1	benign	none	f	0.9996022582054138	0.9954431056976318	0.999943733215332	th	f	[]	\N	t	2026-11-29 08:57:05.761628+00
201	201	1	trafficking	demand	t	0.9962546825408936	0.925712525844574	0.9962546825408936	vi	f	[{"end": 7, "why": "model", "text": "ể", "start": 6}, {"end": 17, "why": "model", "text": "ê", "start": 16}, {"end": 76, "why": "term vượt biên", "text": "vượt biên", "start": 67}, {"end": 88, "why": "model", "text": "ó", "start": 87}, {"end": 101, "why": "model", "text": "ave", "start": 98}]	\N	t	2026-11-29 08:57:05.761628+00
202	202	1	trafficking	demand	t	0.9716410040855408	0.8668520450592041	0.9716410040855408	my	f	[{"end": 4, "why": "model", "text": "လေ", "start": 2}, {"end": 7, "why": "model", "text": "မ", "start": 6}, {"end": 17, "why": "model", "text": "ိ", "start": 16}, {"end": 32, "why": "model", "text": "ကူည", "start": 29}]	ညီလေး ████████ ပိတ်ထားခံရတယ် ကူညီပေးပါ	t	2026-11-29 08:57:05.761628+00
203	203	1	benign	none	f	0.9916662573814392	0.9620895385742188	0.9950474500656128	my	f	[]	သံရုံးကို █████████	t	2026-11-29 08:57:05.761628+00
204	204	1	stablecoin_quote	offer	f	0.9962210059165955	0.5367022156715393	0.9980810880661011	ru	f	[{"end": 8, "why": "term обменник", "text": "Обменник", "start": 0}, {"end": 14, "why": "term U", "text": "USDT", "start": 10}, {"end": 19, "why": "model", "text": "4.5", "start": 16}]	Обменник: USDT 94.5 руб, наличные в ███████е	t	2026-11-29 08:57:05.761628+00
205	205	1	trafficking	demand	t	0.7694157958030701	0.7588005065917969	0.7694157958030701	my	f	[{"end": 23, "why": "model", "text": "ာရိုက", "start": 18}, {"end": 36, "why": "model", "text": "ယောက်", "start": 31}]	✅မ████ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████	t	2026-11-29 08:57:05.761628+00
206	206	1	benign	none	f	0.9973658919334412	0.998773992061615	0.9997866749763489	my	f	[]	ဒီနေ့ မ█████████	t	2026-11-29 08:57:05.761628+00
207	207	1	benign	none	f	0.9993107318878174	0.9970571994781494	0.9996520280838013	my	f	[]	\N	t	2026-11-29 08:57:05.761628+00
208	208	1	stolen_data	offer	f	0.9953287839889526	0.9679597020149231	0.9993915557861328	id	f	[{"end": 9, "why": "term jual data", "text": "Jual data", "start": 0}]	\N	t	2026-11-29 08:57:05.761628+00
209	209	1	forged_document	offer	f	0.9558724761009216	0.7172998785972595	0.9998879432678223	vi	f	[{"end": 18, "why": "term làm giấy tờ giả", "text": "Làm giấy tờ giả", "start": 3}, {"end": 23, "why": "model", "text": "ằn", "start": 21}, {"end": 27, "why": "model", "text": "lá", "start": 25}, {"end": 32, "why": "model", "text": "C", "start": 31}]	\N	t	2026-11-29 08:57:05.761628+00
210	210	1	other_illicit	offer	f	0.9871885180473328	0.9417772889137268	0.9997906684875488	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "30% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
211	211	1	trafficking	demand	t	0.9958678483963013	0.9386074542999268	0.9958678483963013	vi	f	[{"end": 4, "why": "model", "text": "ể", "start": 3}, {"end": 14, "why": "model", "text": "ê", "start": 13}, {"end": 73, "why": "term vượt biên", "text": "vượt biên", "start": 64}, {"end": 85, "why": "model", "text": "ó", "start": 84}, {"end": 98, "why": "model", "text": "ave", "start": 95}]	\N	t	2026-11-29 08:57:05.761628+00
212	212	1	other_illicit	offer	f	0.9878655076026917	0.9538055062294006	0.9997279047966003	en	f	[{"end": 3, "why": "model", "text": "Age", "start": 0}, {"end": 10, "why": "term judol", "text": "judol", "start": 5}, {"end": 20, "why": "model", "text": "on", "start": 18}, {"end": 27, "why": "model", "text": "30% ", "start": 23}]	\N	t	2026-11-29 08:57:05.761628+00
213	213	1	trafficking	demand	t	0.9627496600151062	0.9332721829414368	0.9627496600151062	km	f	[{"end": 17, "why": "model", "text": "ឆ", "start": 16}, {"end": 27, "why": "model", "text": "ក់ខ", "start": 24}, {"end": 33, "why": "model", "text": "$", "start": 32}, {"end": 46, "why": "model", "text": "មិ", "start": 44}, {"end": 54, "why": "model", "text": "ចេញក", "start": 50}]	\N	t	2026-11-29 08:57:05.761628+00
214	214	1	mule_account	offer	f	0.9853810667991638	0.8578349351882935	0.9989548325538635	id	f	[{"end": 8, "why": "term joki KYC", "text": "Joki KYC", "start": 0}]	\N	t	2026-11-29 08:57:05.761628+00
215	215	1	trafficking	demand	t	0.9958678483963013	0.9386074542999268	0.9958678483963013	vi	f	[{"end": 4, "why": "model", "text": "ể", "start": 3}, {"end": 14, "why": "model", "text": "ê", "start": 13}, {"end": 73, "why": "term vượt biên", "text": "vượt biên", "start": 64}, {"end": 85, "why": "model", "text": "ó", "start": 84}, {"end": 98, "why": "model", "text": "ave", "start": 95}]	\N	t	2026-11-29 08:57:05.761628+00
216	216	1	trafficking	demand	t	0.6439096927642822	0.6173176169395447	0.6439096927642822	my	f	[{"end": 26, "why": "model", "text": "ာရိုက", "start": 21}, {"end": 39, "why": "model", "text": "ယောက်", "start": 34}]	❤️❤️မ████ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ████████️	t	2026-11-29 08:57:05.761628+00
217	217	1	mule_account	demand	f	0.9990838766098022	0.5252736210823059	0.9997915029525757	km	f	[{"end": 7, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 0}, {"end": 21, "why": "model", "text": "ABA 180", "start": 14}, {"end": 31, "why": "model", "text": "មួយ", "start": 28}, {"end": 48, "why": "model", "text": "k", "start": 47}, {"end": 53, "why": "model", "text": "a_re", "start": 49}]	ជួលគណនីធនាគារ ABA 180$ ក្នុងមួយខែ បង███████ @sokha_rent	t	2026-11-29 08:57:05.761628+00
218	218	1	stablecoin_quote	offer	f	0.9935423135757446	0.40929651260375977	0.9988371729850769	my	f	[{"end": 4, "why": "model", "text": "u", "start": 3}, {"end": 10, "why": "term U", "text": "USDT", "start": 6}]	rr2ug USDT လဲမ██ ၄၄၀၀ ကျပ်	t	2026-11-29 08:57:05.761628+00
219	219	1	stablecoin_quote	offer	f	0.9983737468719482	0.4712999761104584	0.9978758096694946	km	f	[{"end": 11, "why": "term ប្តូរប្រាក់", "text": "ប្តូរប្រាក់", "start": 0}, {"end": 16, "why": "term U", "text": "USDT", "start": 12}, {"end": 30, "why": "model", "text": "1.0", "start": 27}]	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ███████9vj	t	2026-11-29 08:57:05.761628+00
220	220	1	other_illicit	offer	f	0.9832079410552979	0.9704892039299011	0.9988390803337097	en	f	[{"end": 5, "why": "model", "text": "Age", "start": 2}, {"end": 12, "why": "term judol", "text": "judol", "start": 7}, {"end": 22, "why": "model", "text": "on", "start": 20}, {"end": 29, "why": "model", "text": "20% ", "start": 25}]	\N	t	2026-11-29 08:57:05.761628+00
221	221	1	mule_account	demand	f	0.9971902966499329	0.9157814979553223	0.9989221692085266	vi	f	[{"end": 22, "why": "term thuê tài khoản", "text": "Cho thuê tài khoản", "start": 4}, {"end": 26, "why": "model", "text": "VCB", "start": 23}, {"end": 36, "why": "model", "text": "MB 800k/", "start": 28}, {"end": 44, "why": "model", "text": "k", "start": 43}, {"end": 69, "why": "model", "text": "k_", "start": 67}]	\N	t	2026-11-29 08:57:05.761628+00
222	222	1	stablecoin_quote	none	f	0.9873331785202026	0.41122594475746155	0.9991326928138733	my	f	[{"end": 10, "why": "term U", "text": "USDT", "start": 6}]	8s8v6 USDT လဲမ██ ၄၄၀၀ ကျပ်	t	2026-11-29 08:57:05.761628+00
223	223	1	mule_account	offer	f	0.9792709350585938	0.7130948901176453	0.9996098875999451	my	f	[{"end": 18, "why": "term ဘဏ်အကောင့်ငှား", "text": "ဘဏ်အကောင့်ငှား", "start": 4}, {"end": 24, "why": "model", "text": "တစ", "start": 22}, {"end": 55, "why": "model", "text": "09 445 221 870", "start": 41}]	♻️♻️ဘဏ်အကောင့်ငှားမ██ တစ်လ ၄ သိန်း Viber 09 445 221 870♻️♻️	t	2026-11-29 08:57:05.761628+00
224	224	1	trafficking	demand	t	0.8659389019012451	0.8551040291786194	0.8659389019012451	my	f	[{"end": 24, "why": "model", "text": "ာရိုက", "start": 19}, {"end": 37, "why": "model", "text": "ယောက်", "start": 32}]	♻️မ████ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ█████	t	2026-11-29 08:57:05.761628+00
225	225	1	mule_account	demand	f	0.9968774318695068	0.9680546522140503	0.9997718930244446	id	f	[{"end": 20, "why": "term butuh rekening aktif", "text": "Butuh rekening aktif", "start": 0}, {"end": 34, "why": "model", "text": "ewa", "start": 31}, {"end": 63, "why": "model", "text": "K", "start": 62}, {"end": 84, "why": "model", "text": "/", "start": 83}, {"end": 97, "why": "model", "text": "281234509871", "start": 85}]	\N	t	2026-11-29 08:57:05.761628+00
226	226	1	mule_account	demand	f	0.9989854693412781	0.6148507595062256	0.9997684955596924	km	f	[{"end": 7, "why": "term គណនីធនាគារជួល", "text": "ជួលគណនី", "start": 0}, {"end": 21, "why": "model", "text": "ABA 150", "start": 14}, {"end": 31, "why": "model", "text": "មួយ", "start": 28}, {"end": 48, "why": "model", "text": "k", "start": 47}, {"end": 55, "why": "model", "text": "a_rent", "start": 49}]	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង███████ @sokha_rent y5adz	t	2026-11-29 08:57:05.761628+00
227	227	1	benign	none	f	0.9905266761779785	0.9397457838058472	0.9998879432678223	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
228	228	1	benign	none	f	0.9979096055030823	0.9902940988540649	0.9999179840087891	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
229	229	1	benign	none	f	0.9915657043457031	0.9752936363220215	0.999821662902832	vi	f	[]	\N	t	2026-11-29 08:57:05.761628+00
230	230	1	trafficking	demand	t	0.9658207297325134	0.9761731028556824	0.9658207297325134	th	f	[{"end": 23, "why": "model", "text": "ชทปอยเปต", "start": 15}, {"end": 53, "why": "model", "text": "ึ", "start": 52}, {"end": 65, "why": "model", "text": "ิษัท", "start": 61}, {"end": 73, "why": "model", "text": "พาสป", "start": 69}]	872หาแอดมินตอบแชท██████ เงินเดือน 30000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต███	t	2026-11-29 08:57:05.761628+00
231	231	1	mule_account	demand	f	0.996260404586792	0.9776248931884766	0.9997589588165283	id	f	[{"end": 24, "why": "term butuh rekening aktif", "text": "Butuh rekening aktif", "start": 4}, {"end": 38, "why": "model", "text": "ewa", "start": 35}, {"end": 65, "why": "model", "text": "K", "start": 64}, {"end": 86, "why": "model", "text": "/", "start": 85}, {"end": 99, "why": "model", "text": "281234509871", "start": 87}]	\N	t	2026-11-29 08:57:05.761628+00
\.


--
-- Data for Name: recheck; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.recheck (watch_key, age, done_until) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.schema_migration (name, sha256, applied_at) FROM stdin;
0001_raw	\\x25b9a99908e66c6b4a671af9fa04bed31bfbedd6c0f7d6b768332c8cba230a37	2026-11-29 08:57:01.261856+00
0002_core	\\x5d7ed66da44c46cb82a0aae83a973dbac8ba9e07db92ec4a1ff0bb839ca2f427	2026-11-29 08:57:01.279313+00
0003_reading	\\x7501dbf9c4fe6f77eb34e301ca4a95f2bb60f312d2f4eb35e5b9926d0fc3e0ee	2026-11-29 08:57:01.285384+00
0004_mart	\\xcbbe53f48eafd0cd38ccf05a0e1b4b63730422ff8ae4335521accbc5a369fd43	2026-11-29 08:57:01.300086+00
0005_collect	\\xd23c82a79f8d5d6147031b3e1f5c5622df17ce955f9542049d3614ea75bc4338	2026-11-29 08:57:01.317974+00
\.


--
-- Data for Name: search_document; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.search_document (version_id, posted_at, terms) FROM stdin;
1	2026-11-05 04:36:45+00	'180u' 'gx_gaofang2' '♻' '供方' '免备' '务器' '器' '备案' '投诉' '抗投' '方' '月' '服务' '案' '诉' '防服' '高防'
2	2026-11-05 05:33:36+00	'1' '100' '15' '5' 'flash' 'gx_flash1' 'usdt' '买' '先看' '再买' '测试' '看再' '试'
3	2026-11-05 08:36:32+00	'2200' 'gsx5u' 'gx_qianzheng' '们做' '做' '刀' '加拿' '大签' '我们' '拿大' '料我' '材料' '签证' '证'
4	2026-11-05 10:39:26+00	'0' '25u' 'av2ew' 'gx_yueliao' '一条' '出越' '南料' '名字' '字电' '料' '日' '条' '生日' '电话' '话生' '越南'
5	2026-11-05 12:53:32+00	'gx_lanhai7' 'me' 'moved' 'pz3kwx7nqvt9lbh2' 't' 'we' '♻' '了' '台了' '土豆' '客户' '平台' '户都' '换平' '来' '老客' '豆' '都来'
6	2026-11-05 15:36:54+00	'1' '55' 'gx_dongu9' 'u' '交易' '冻结' '多少' '少' '少收' '所的' '折' '收冻' '收多' '易所' '有多' '的' '结'
7	2026-11-05 23:31:13+00	'14' '150' 'gx_chedui11' 'kpf' '万' '上门' '位' '供方' '保量' '全员' '全国' '台' '员齐' '国上' '安全' '方' '柜台' '滴' '滴滴' '点位' '车队' '量' '门' '队' '齐'
8	2026-11-06 00:12:33+00	'85' 'id' 'jb5hv' 'jpfen_hehe' 'line' '元' '日本' '本' '粉'
9	2026-11-06 00:16:12+00	'35' '65' 'card' 'cash' 'escrow' 'm9ntng' 'ok' 'out' 'pix' 'service' 'split' 'tphtn6zd6ieuojdzpayugppirf25ojkg2a' 'wallet' 'wire'
10	2026-11-06 02:19:09+00	'0' '06u' '6vn' 'goip' 'gx_duanxin6' '传' '供方' '信轰' '方' '炸' '短信' '轰炸' '透传'
11	2026-11-06 05:56:31+00	'15000u' '3' '50' 'gx_yindu9' 'u' 'upi' '万' '专群' '业务' '人' '介绍' '付项' '代付' '代收' '供方' '供需' '务负' '印度' '原生' '名称' '否支' '度原' '押金' '持专' '持业' '支持' '收代' '方供' '方项' '日' '是否' '求' '生' '目介' '目名' '称代' '绍印' '群支' '要求' '负责' '责人' '金要' '金额' '需方' '项目' '额日'
12	2026-11-06 09:44:42+00	'0' '002' '1' '3k' '998' 'bkk' 'buy' 'cash' 'gx_bkkotc' 'in' 'kspd5' 'min' 'sell' 'usdt'
13	2026-11-06 10:09:20+00	'18' 'daily' 'drops' 'eu' 'gx_eudrops' 'load' 'need' 'only' 'per' 'serious' 'tg' 'uk' '💯'
14	2026-11-06 10:45:29+00	'200w' '4' '7w' '80' 'gx_chedui11' '主看' '刷单' '单料' '台' '吃' '同台' '咔' '料' '料主' '来' '看过' '精聊' '聊料' '过来'
15	2026-11-06 12:48:23+00	'18' 'daily' 'drops' 'eu' 'gx_eudrops' 'load' 'need' 'only' 'per' 'serious' 'tg' 'uk'
16	2026-11-06 13:09:19+00	'2300' 'gx_qianzheng' '们做' '做' '刀' '加拿' '大签' '我们' '拿大' '料我' '材料' '签证' '证' '🔥'
17	2026-11-06 14:20:06+00	'2018' '25u' '2tf4' 'faka' 'shop' 'tg' 'tghao' '一个' '个' '会员' '出' '卡' '发卡' '号' '员' '带会' '年' '老号'
18	2026-11-06 15:54:41+00	'2' '8' 'commission' 'daily' 'goip' 'gx_upi4' 'india' 'settle' 'tkevitxjtorjerqogazksan8dxqle4rsxj' 'upi' '供方' '分' '方' '日结' '结' '跑分'
19	2026-11-06 16:43:55+00	'7777' 'gx_lanhai7' 'me' 'moved' 'pz3kwx7nqvt9lbh2' 't' 'we' '了' '台了' '土豆' '客户' '平台' '户都' '换平' '来' '老客' '豆' '都来'
20	2026-11-06 22:33:31+00	'jvqk' 'ltc' 'ltc1qz005rng8q3cj33kj52hgq3frtuj28flm54w6f6' '也可' '以' '可以'
21	2026-09-14 00:31:50+00	'tl9q' 'vsmg' '为假' '他地' '假冒' '其他' '冒' '准本' '地址' '址如' '均为' '如' '收款' '本频' '款请' '置顶' '认准' '请认' '道置' '顶' '频道'
22	2026-09-14 04:32:41+00	'业务' '人' '供需' '保费' '务负' '名称' '备模' '承担' '报备' '押金' '担' '担保' '方' '时间' '模版' '求' '版' '目名' '称' '要求' '谁承' '负责' '责人' '费谁' '金要' '金额' '间' '需方' '项目' '额' '🔔'
23	2026-09-14 04:56:07+00	'件' '则更' '台规' '平台' '新' '更新' '见附' '规则' '附件' '📎'
24	2026-09-14 05:26:30+00	'15' '9' 'hehe_kefu_01' 'hehe_kefu_d318' '保' '停用' '凡用' '原' '号联' '启用' '子' '客服' '担保' '新客' '日起' '旧号' '是骗' '月' '服' '用' '用新' '用旧' '的都' '禾担' '禾禾' '系的' '联系' '起启' '都是' '骗子' '📢'
25	2026-09-14 11:05:00+00	'件' '则更' '台规' '平台' '新' '更新' '见附' '规则' '附件' '📎'
26	2026-09-14 11:31:36+00	'1854' '3200u' '362' 'j' 'u' '一次' '付需' '供方' '公示' '公群' '及' '号' '告一' '回' '定' '扣押' '押金' '按时' '方' '方未' '时回' '未按' '次' '涉及' '示' '纠纷' '纷公' '编号' '群' '群警' '裁定' '警告' '赔付' '金赔' '需方'
27	2026-09-14 13:12:38+00	'1102' 'j' '不予' '予受' '公示' '双方' '受理' '台不' '号' '备' '平台' '报备' '方未' '未报' '理' '示' '纠纷' '纷公' '编号'
28	2026-09-15 05:46:50+00	'376' 'hehe_zhongcai6' '⚡' '一切' '交易' '仲裁' '停该' '公群' '切交' '备的' '失联' '已报' '急' '报备' '易' '暂停' '板失' '的请' '系仲' '紧急' '群' '群一' '老板' '联' '联系' '裁' '该群' '请联'
29	2026-09-15 12:28:51+00	
30	2026-09-16 05:14:43+00	'5506261292' '6838267197' '下骗' '以下' '入库' '子已' '已入' '库' '移除' '除' '骗子'
31	2026-09-16 05:28:54+00	'359' 'hehe_zhongcai6' '⚡' '一切' '交易' '仲裁' '停该' '公群' '切交' '备的' '失联' '已报' '急' '报备' '易' '暂停' '板失' '的请' '系仲' '紧急' '群' '群一' '老板' '联' '联系' '裁' '该群' '请联'
32	2026-09-16 08:07:32+00	'0' '02' '06' '16' '6' '7' '9' '98' 'u' '交' '兑大' '出' '大盘' '承兑' '收' '日' '月' '现金' '盘' '金面' '面交' '💱'
33	2026-09-17 01:39:41+00	'2600u' '6979830333' '863' 'id' 'p' 'tfynbiecyblc93famv2zg2oxb3689e8pvh' 'u' '充' '光' '公群' '冒充' '号' '地址' '址' '子' '子昵' '子曝' '客服' '小美' '昵称' '曝光' '服小' '未走' '禾客' '禾禾' '私聊' '称' '经过' '编号' '美' '群' '聊冒' '被骗' '走公' '过' '金额' '额' '骗子' '骗经' '骗金' '🚨'
34	2026-09-17 06:55:10+00	'5776882359' '6478952970' '下骗' '以下' '入库' '子已' '已入' '库' '移除' '除' '骗子'
35	2026-09-17 08:23:54+00	'20000u' '393' '不变' '公群' '变' '名' '押金' '更名' '板不' '群' '老板' '金不'
36	2026-09-17 17:45:55+00	'0' '02' '07' '17' '6' '7' '9' '98' 'u' '交' '兑大' '出' '大盘' '承兑' '收' '日' '月' '现金' '盘' '金面' '面交' '💱'
107	2026-09-30 02:52:01+00	'900' 'документов' 'отрисовка' 'паспортов' 'руб4444' 'рф' 'сканы'
37	2026-09-18 04:56:54+00	'15000u' '312' '364' '8000u' 'hehe_yanqun_bot' 'u' '今日' '先验' '公群' '卡' '卡接' '名手' '回' '实名' '已押' '开公' '手机' '押' '接回' '新开' '日新' '机卡' '群' '群先' '进群' '验群' '📣'
38	2026-09-18 05:29:25+00	'18' '9' '免首' '回馈' '天开' '客户' '开群' '当天' '户回' '日当' '月' '月月' '月费' '群免' '老客' '费' '馈' '首月' '🎁'
39	2026-09-18 06:23:03+00	'1200u' 'hehe_hr_d318' '上' '中文' '交易' '会中' '台招' '员' '字快' '干' '平台' '底薪' '快' '打字' '招' '招聘' '文打' '易员' '系' '线上' '联系' '聘' '若干' '薪'
40	2026-09-18 09:34:45+00	'上的' '不在' '交易' '像' '充' '冒充' '单' '名单' '员名' '周在' '图上' '在图' '在岗' '头像' '岗交' '易员' '是冒' '本周' '的都' '都是' '附头' '🪪'
41	2026-09-18 09:34:45+00	
42	2026-09-18 09:34:45+00	
43	2026-09-18 09:34:45+00	
44	2026-09-20 02:24:22+00	'20000u' '385' '不变' '公群' '变' '名' '押金' '更名' '板不' '群' '老板' '金不'
45	2026-09-20 04:16:30+00	'上已' '以上' '充' '已核' '核验' '补充' '验'
46	2026-09-20 05:24:58+00	'20000u' '319' '322' '8000u' 'hehe_yanqun_bot' 'u' '今日' '先验' '公群' '卡接' '回' '已押' '开公' '押' '接回' '新开' '日新' '流量' '群' '群先' '进群' '量' '验群' '📣'
47	2026-09-20 13:26:22+00	'tl9q' 'vsmg' '为假' '他地' '假冒' '其他' '冒' '准本' '地址' '址如' '均为' '如' '收款' '本频' '款请' '置顶' '认准' '请认' '道置' '顶' '频道'
48	2026-09-21 00:26:00+00	'385' 'hehe_zhongcai6' '⚡' '一切' '交易' '仲裁' '停该' '公群' '切交' '备的' '失联' '已报' '急' '报备' '易' '暂停' '板失' '的请' '系仲' '紧急' '群' '群一' '老板' '联' '联系' '裁' '该群' '请联'
49	2026-09-21 02:23:49+00	'345' '下课' '今日' '公群' '单明' '处理' '完成' '成订' '日下' '早处' '明早' '未完' '理' '知' '群' '订单' '课' '课通' '通知'
50	2026-09-21 03:49:56+00	'5255401489' '7309898972' '下骗' '以下' '入库' '子已' '已入' '库' '移除' '除' '骗子'
51	2026-09-21 04:17:09+00	'1' '10' '21' '304' '7' '9' '个' '公群' '在营' '开' '押' '据' '数据' '新开' '日' '月' '纠纷' '纷' '群数' '营' '起' '退押' '📋'
52	2026-09-21 07:59:52+00	'1' '300' '33' '50000u' 'app' 'hehe_kefu_d318' 'vip' '万' '个' '公群' '分' '名额' '已押' '找' '押' '日量' '群' '跑分' '量' '额'
53	2026-09-21 08:41:00+00	'tl9q' 'vsmg' '为假' '他地' '假冒' '其他' '冒' '准本' '地址' '址如' '均为' '如' '收款' '本频' '款请' '置顶' '认准' '请认' '道置' '顶' '频道'
54	2026-09-21 11:08:40+00	'6068770520' '7325378599' '下骗' '以下' '入库' '子已' '已入' '库' '移除' '除' '骗子'
55	2026-09-21 11:48:49+00	'aba' '今日' '公告' '告' '复' '恢复' '日恢' '通道' '道今'
56	2026-09-21 14:10:41+00	'373' 'hehe_zhongcai6' '⚡' '一切' '交易' '仲裁' '停该' '公群' '切交' '备的' '失联' '已报' '急' '报备' '易' '暂停' '板失' '的请' '系仲' '紧急' '群' '群一' '老板' '联' '联系' '裁' '该群' '请联'
57	2026-09-21 22:48:18+00	'上交' '两名' '交易' '以上' '单见' '名以' '名单' '员名' '员才' '才是' '易员' '是真' '真群' '置顶' '群' '见置' '顶' '🔔'
58	2026-09-22 03:29:37+00	'20000u' '315' '不变' '公群' '变' '名' '押金' '更名' '板不' '群' '老板' '金不'
59	2026-09-22 03:30:36+00	'344' '下课' '今日' '公群' '单明' '处理' '完成' '成订' '日下' '早处' '明早' '未完' '理' '知' '群' '订单' '课' '课通' '通知'
60	2026-09-22 11:47:16+00	'319' '不负' '交易' '作废' '公群' '台不' '已退' '平台' '废' '押' '易平' '继续' '续交' '群' '群作' '负责' '责' '退押'
61	2026-09-22 17:13:49+00	'12' '22' '286' '7' '8' '9' '个' '公群' '在营' '开' '押' '据' '数据' '新开' '日' '月' '纠纷' '纷' '群数' '营' '起' '退押' '📋'
62	2026-09-23 14:35:40+00	'1500u' 'hehe_hr_d318' '上' '中文' '会中' '台招' '字快' '客服' '干' '平台' '底薪' '快' '打字' '招' '招聘' '文打' '服' '系' '线上' '联系' '聘' '若干' '薪'
63	2026-09-23 21:42:57+00	'06' '23' '354' '9' '三天' '交易' '公示' '公群' '员' '天' '找交' '押' '日起' '易员' '易请' '月' '有未' '未结' '板申' '申请' '示三' '结交' '群' '老板' '请找' '请退' '起' '退押'
64	2026-09-14 06:30:41+00	'09' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၃'
65	2026-09-14 11:24:46+00	'120' 'งท' 'ซิ' 'ดซ' 'ท' 'ทย' 'ทะ' 'ทั' 'นแ' 'บา' 'บี' 'ปิ' 'มม' 'มล' 'ม้' 'ย' 'ยน' 'ลง' 'ล้' 'ว' 'วไ' 'ส่' 'ะเ' 'ั่' 'า' 'าท' 'ิด' 'ิม' 'ีย' 'เบ' 'เป' 'แล' 'ไท' '่ง' '่ว' '้ว' '้า'
66	2026-09-14 15:08:31+00	'30000' 'ก็' 'งบ' 'งิ' 'ชท' 'ดม' 'ดื' 'ต' 'ตอ' 'ถร' 'ถึ' 'ท' 'ทป' 'ทเ' 'น' 'นต' 'นเ' 'บถ' 'บพ' 'บร' 'บา' 'บแ' 'บ้' 'ปต' 'ปอ' 'พา' 'มิ' 'มี' 'ยเ' 'รถ' 'รั' 'ริ' 'ร์' 'ษั' 'สป' 'หา' 'อด' 'อน' 'อบ' 'อย' 'อร' 'ัท' 'ับ' 'าท' 'าน' 'าส' 'าแ' 'ิน' 'ิษ' 'ีร' 'ึง' 'ือ' 'เก' 'เง' 'เด' 'เป' 'แช' 'แอ' '็บ' '้า' '์ต'
67	2026-09-15 03:52:31+00	'25tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
68	2026-09-15 06:16:28+00	'20' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama'
69	2026-09-16 11:41:14+00	'150' 'cair' 'joki' 'kyc' 'langsung' 'per' 'ribu' 'wajah'
70	2026-09-16 14:38:21+00	'25' '300' 'dịch' 'giao' 'giá' 'nơi' 'q1' 'tl3l6tkwxr4l57s3nsnrwk4ncpfgkxicno' 'trc20' 'tận' 'tốt' 'usdt' 'đổi'
71	2026-09-16 16:54:06+00	'09' '221' '363' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၄'
72	2026-09-17 03:44:50+00	'150' 'aba' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
73	2026-09-17 07:30:50+00	'3' 'admin' 'cari' 'gaji' 'juta' 'kerja' 'resmi' 'toko'
74	2026-09-17 07:33:13+00	'di' 'mana'
75	2026-09-17 07:33:33+00	'bekasi'
76	2026-09-17 08:11:31+00	'200' 'cair' 'joki' 'kyc' 'langsung' 'per' 'ribu' 'wajah' 'wfbtr5'
77	2026-09-18 07:27:33+00	'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၀' '၄၄'
78	2026-09-18 09:36:24+00	'12' 'admin' 'dipegang' 'ditanggung' 'gaji' 'juta' 'kamboja' 'kantor' 'loker' 'paspor' 'slot' 'tiket'
79	2026-09-18 11:07:37+00	'700' 'документов' 'отрисовка' 'паспортов' 'руб' 'рф' 'сканы'
80	2026-09-19 03:59:07+00	'700k' 'cho' 'cần' 'gặp' 'khoản' 'không' 'mb' 'mặt' 'thuetk_minh' 'thuê' 'tháng' 'tài' 'vcb'
81	2026-09-19 09:14:57+00	'09' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၃' '🔥'
82	2026-09-20 00:41:14+00	'1' '2tr' 'bằng' 'cccd' 'giả' 'giấy' 'hàng' 'làm' 'lái' 'mới' 'nhận' 'trả' 'tờ'
83	2026-09-20 14:48:34+00	'12' 'admin' 'dipegang' 'ditanggung' 'gaji' 'juta' 'kamboja' 'kantor' 'loker' 'paspor' 'q5cbtc' 'slot' 'tiket'
84	2026-09-20 18:19:03+00	'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၅' '၅၀' '🔥'
85	2026-09-21 05:11:36+00	'hôm' 'mưa' 'nay' 'quá' 'to' 'trời'
86	2026-09-21 05:12:59+00	'hết' 'ngập' 'rồi' 'đường'
87	2026-09-21 05:14:01+00	'nhà' 'thôi' 'ở'
88	2026-09-21 07:31:25+00	'3' '500k' 'hậu' 'lạc' 'mèo' 'quận' 'tìm' 'tạ' 'ở'
89	2026-09-21 07:31:39+00	'mình' 'ý' 'để'
90	2026-09-21 07:32:27+00	'cảm' 'ơn'
91	2026-09-22 07:07:45+00	'01' '1' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
92	2026-09-23 02:42:18+00	'8000' 'drop_moroz' 'банков' 'дропы' 'за' 'и' 'карты' 'комплект' 'любых' 'москва' 'нужны' 'плачу' 'р' 'спб'
93	2026-09-23 03:33:17+00	'20' '4q' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama'
94	2026-09-23 15:14:26+00	'20' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama' 'sksn8'
95	2026-09-24 01:55:12+00	'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၁၀' '၊'
96	2026-09-24 03:16:46+00	'1' 'กค' 'กว' 'ขา' 'ข้' 'ค้' 'ชื' 'ดต' 'ตท' 'ต่' 'ทต' 'ทุ' 'น' 'บา' 'ปเ' 'มู' 'ยข' 'ยช' 'รา' 'ลล' 'ลู' 'วั' 'อ' 'อม' 'อร' 'อั' 'ัน' 'ัป' 'า' 'าท' 'าย' 'ื่' 'ุก' 'ูก' 'ูล' 'เด' '่อ' '้อ' '้า'
97	2026-09-24 14:06:48+00	'3r' 'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၅' '၅၀'
98	2026-09-25 13:58:00+00	'01' '1' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
99	2026-09-26 02:05:40+00	'1200' 'билеты' 'в' 'долларов' 'жильё' 'за' 'и' 'компании' 'менеджер' 'мьянме' 'офис' 'паспорт' 'работа' 'сдаёте' 'счёт' 'чат'
100	2026-09-26 10:38:52+00	'500tr' '7' 'nhận' 'phí' 'qua' 'rửa' 'sàn' 'tiền' 'từ' 'đơn'
101	2026-09-26 12:17:58+00	'1' '5xrnch' 'กค' 'กว' 'ขา' 'ข้' 'ค้' 'ชื' 'ดต' 'ตท' 'ต่' 'ทต' 'ทุ' 'น' 'บา' 'ปเ' 'มู' 'ยข' 'ยช' 'รา' 'ลล' 'ลู' 'วั' 'อ' 'อม' 'อร' 'อั' 'ัน' 'ัป' 'า' 'าท' 'าย' 'ื่' 'ุก' 'ูก' 'ูล' 'เด' '่อ' '้อ' '้า'
102	2026-09-26 16:40:53+00	'150' 'aba' 'ertv' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
103	2026-09-27 07:02:23+00	'1500' 'somchai_buy' 'จ่' 'ชี' 'ซื' 'ญช' 'ด' 'ต่' 'ท' 'น์' 'บซ' 'บั' 'บา' 'ม้' 'ยส' 'รั' 'ลน' 'สด' 'อบ' 'ัญ' 'ับ' 'า' 'าท' 'าย' 'ี' 'ีม' 'ื้' 'ไล' '่อ' '่า' '้อ' '้า' '์'
104	2026-09-27 17:36:40+00	'09' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၄'
105	2026-09-28 08:41:33+00	'150' '33' 'งท' 'ซิ' 'ดซ' 'ท' 'ทย' 'ทะ' 'ทั' 'นแ' 'บา' 'บี' 'ปิ' 'มม' 'มล' 'ม้' 'ย' 'ยน' 'ลง' 'ล้' 'ว' 'วไ' 'ส่' 'ะเ' 'ั่' 'า' 'าท' 'ิด' 'ิม' 'ีย' 'เบ' 'เป' 'แล' 'ไท' '่ง' '่ว' '้ว' '้า'
106	2026-09-28 16:47:31+00	'4665nd' 'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၁၀' '၊'
183	2026-10-20 08:38:16+00	'в' 'играет' 'кто' 'сегодня' 'футбол'
108	2026-09-30 12:44:18+00	'0961' '1tr5' '224' '817' 'chính' 'chủ' 'cái' 'hàng' 'khoản' 'mua' 'một' 'ngay' 'ngân' 'thu' 'trả' 'tài' 'zalo'
109	2026-09-30 13:12:58+00	'1200' 'กร' 'ขา' 'ง' 'จั' 'ดร' 'ท' 'นม' 'นั' 'บอ' 'บา' 'มื' 'ยจ' 'ยา' 'ย์' 'รย' 'รั' 'รี' 'สอ' 'อง' 'อส' 'อา' 'ัก' 'ัด' 'ับ' 'าท' 'าน' 'าย' 'าร' 'ีย' 'ือ' '์'
110	2026-09-30 13:14:05+00	'คะ' 'งอ' 'มค' 'ยั' 'ยู' 'หม' 'อย' 'ะ' 'ัง' 'ู่' 'ไห' '่ไ'
111	2026-09-30 13:14:57+00	'คร' 'บ' 'ยู' 'รั' 'อย' 'ับ' 'ู่' '่ค'
112	2026-09-30 22:17:39+00	'150' '8caj' 'aba' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
113	2026-10-01 21:46:30+00	'กน' 'คุ' 'จเ' 'ชี' 'ญช' 'ดค' 'ดบ' 'ติ' 'ตื' 'ตํ' 'น' 'นะ' 'บั' 'ปิ' 'ม้' 'ย่' 'รว' 'วจ' 'อน' 'อย' 'ะ' 'ัญ' 'า' 'าร' 'าเ' 'ิด' 'ีม' 'ือ' 'ุก' 'เต' 'เป' '่า' '้า' 'ํา'
114	2026-10-01 21:47:36+00	'ดน' 'นผ' 'นไ' 'ปแ' 'ผม' 'พื' 'มโ' 'ล้' 'ว' 'อน' 'ื่' 'เพ' 'แล' 'โด' 'ไป' '่อ' '้ว'
115	2026-10-01 21:49:09+00	'ก' 'กล' 'น่' 'มา' 'ลั' 'วม' 'ัว' 'าก' '่า'
116	2026-10-02 09:00:12+00	'25000' 'залог' 'комнату' 'месяц' 'метро' 'рядом' 'сдам'
117	2026-10-02 09:01:46+00	'животных' 'можно'
118	2026-10-02 09:01:56+00	'кошку' 'можно'
119	2026-10-02 14:12:23+00	'35000' 'axz979' 'ก็' 'งบ' 'งิ' 'ชท' 'ดม' 'ดื' 'ต' 'ตอ' 'ถร' 'ถึ' 'ท' 'ทป' 'ทเ' 'น' 'นต' 'นเ' 'บถ' 'บพ' 'บร' 'บา' 'บแ' 'บ้' 'ปต' 'ปอ' 'พา' 'มิ' 'มี' 'ยเ' 'รถ' 'รั' 'ริ' 'ร์' 'ษั' 'สป' 'หา' 'อด' 'อน' 'อบ' 'อย' 'อร' 'ัท' 'ับ' 'าท' 'าน' 'าส' 'าแ' 'ิน' 'ิษ' 'ีร' 'ึง' 'ือ' 'เก' 'เง' 'เด' 'เป' 'แช' 'แอ' '็บ' '้า' '์ต'
120	2026-10-03 01:23:22+00	'28tr' 'a2' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
121	2026-10-03 05:52:55+00	'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၁၀' '၊'
122	2026-10-03 07:06:45+00	'120' 'z9nhh3' 'งท' 'ซิ' 'ดซ' 'ท' 'ทย' 'ทะ' 'ทั' 'นแ' 'บา' 'บี' 'ปิ' 'มม' 'มล' 'ม้' 'ย' 'ยน' 'ลง' 'ล้' 'ว' 'วไ' 'ส่' 'ะเ' 'ั่' 'า' 'าท' 'ิด' 'ิม' 'ีย' 'เบ' 'เป' 'แล' 'ไท' '่ง' '่ว' '้ว' '้า'
123	2026-10-03 09:37:41+00	'កា' 'ក្' 'ងៃ' 'ណា' 'តុ' 'តៅ' 'ថ្' 'ធា' 'នេ' 'សធ' 'ស់' 'អា' 'ាក' 'ាត' 'ាស' 'ុក' 'េះ' 'ៃន' 'ៅណ' 'ះ' '់ថ' '្ង' '្ត'
124	2026-10-03 09:38:01+00	'ក្' 'តៅ' 'ទ' 'ន' 'បា' 'មែ' 'ាទ' 'ែន' 'ៅម' '្ត'
125	2026-10-03 09:38:25+00	'កដ' 'ង' 'ញ៉' 'ដូ' 'ទឹ' 'ាំ' 'ឹក' 'ូង' 'ំទ' '៉ា'
126	2026-10-03 15:17:13+00	'10tr' '5' 'ai' 'bài' 'bàn' 'cần' 'giới' 'gõ' 'mộc' 'một' 'người' 'phím' 'thiệu' 'được' 'ở'
127	2026-10-04 03:53:47+00	'1' '4nu' '5tr' 'bằng' 'cccd' 'giả' 'giấy' 'hàng' 'làm' 'lái' 'mới' 'nhận' 'trả' 'tờ'
128	2026-10-04 14:32:28+00	'1tr2' 'ai' 'bán' 'cũ' 'không' 'mua' 'xe' 'đạp'
129	2026-10-04 14:34:51+00	'bạn' 'còn' 'không'
130	2026-10-04 14:36:51+00	'còn' 'nhé'
131	2026-10-05 03:14:04+00	'25tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
132	2026-10-06 06:20:57+00	'150' '5' 'aba' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
133	2026-10-06 18:12:53+00	'200' 'cair' 'joki' 'kyc' 'langsung' 'per' 'ribu' 'wajah'
134	2026-10-07 09:09:57+00	'01' '1' '3w87ys' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
135	2026-10-08 23:55:10+00	'100' '200' 'ก' 'ขั' 'ง' 'ตร' 'ต่' 'นต' 'นั' 'บ' 'บพ' 'ฝา' 'พน' 'มี' 'ม่' 'รง' 'รั' 'ว็' 'ัน' 'ับ' 'ั้' 'า' 'าก' 'ีข' 'เว' 'ไม' '็บ' '่ม' '่ํ' '้น' 'ํา'
136	2026-10-09 10:32:31+00	'30' 'ноутбук' 'продам' 'торг' 'тысяч'
137	2026-10-09 10:34:39+00	'батарея' 'живая'
138	2026-10-09 10:37:16+00	'держит' 'часа' 'четыре'
139	2026-10-09 13:03:51+00	'20' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama' 'shd7'
140	2026-10-09 14:20:43+00	'12' '3' 'admin' 'dipegang' 'ditanggung' 'gaji' 'juta' 'kamboja' 'kantor' 'loker' 'paspor' 'slot' 'tiket'
141	2026-10-10 02:26:39+00	'28tr' 'bao' 'bds4' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
142	2026-10-10 06:59:35+00	'12' 'admin' 'dipegang' 'ditanggung' 'gaji' 'juta' 'kamboja' 'kantor' 'loker' 'paspor' 'slot' 'tiket' 'v35q'
184	2026-10-20 08:38:48+00	'в' 'восемь' 'я'
185	2026-10-20 08:39:39+00	'возьму' 'мяч'
186	2026-10-21 05:28:47+00	'12' 'admin' 'dipegang' 'ditanggung' 'ewrz4' 'gaji' 'juta' 'kamboja' 'kantor' 'loker' 'paspor' 'slot' 'tiket'
143	2026-10-10 15:27:44+00	'5555' 'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၁၀' '၊'
144	2026-10-10 18:49:15+00	'30' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama'
145	2026-10-10 21:15:32+00	'15' '900' 'beli' 'budi_usdt' 'cod' 'jakarta' 'jual' 'rate' 'usdt'
146	2026-10-11 10:13:20+00	'09' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၄'
147	2026-10-12 03:45:10+00	'650' 'ក់' 'ចា' 'ញ' 'តូ' 'នៅ' 'នំ' 'ពេ' 'ភ្' 'ម៉' 'លក' 'ស់' 'ាស' 'ូច' 'ូត' 'េញ' 'ៅភ' 'ំព' '៉ូ' '់' '់ម' '្ន'
148	2026-10-12 03:47:41+00	'ទេ' 'នទ' 'នៅ' 'មា' 'ាន' 'េ' 'ៅម'
149	2026-10-12 03:50:11+00	'នៅ' 'ៅ'
150	2026-10-12 09:24:56+00	'rsmgq' 'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၂၀' '၊'
151	2026-10-12 13:55:44+00	'1' 'กค' 'กว' 'ขา' 'ข้' 'ค้' 'ชื' 'ดต' 'ตท' 'ต่' 'ทต' 'ทุ' 'น' 'บา' 'ปเ' 'มู' 'ยข' 'ยช' 'รา' 'ลล' 'ลู' 'วั' 'อ' 'อม' 'อร' 'อั' 'ัน' 'ัป' 'า' 'าท' 'าย' 'ื่' 'ุก' 'ูก' 'ูล' 'เด' '่อ' '้อ' '้า'
152	2026-10-12 16:38:57+00	'600' 'កឆ' 'ក់' 'ក្' 'ខែ' 'គល' 'គ្' 'ចច' 'ចេ' 'ឆា' 'ជ្' 'ញក' 'ត' 'ទប' 'នប' 'នអ' 'ន្' 'បន' 'បុ' 'ប់' 'ប្' 'មា' 'មិ' 'រា' 'រើ' 'រៅ' 'លិ' 'សប' 'សរ' 'អា' 'ាក' 'ាច' 'ាត' 'ាន' 'ិក' 'ិន' 'ុគ' 'ើស' 'េញ' 'ែ' 'ៅ' '់' '់ខ' '្គ' '្ទ' '្រ'
153	2026-10-12 19:09:43+00	'1' '5' '6281234509871' 'aktif' 'bca' 'bri' 'bulan' 'butuh' 'dibantu' 'juta' 'ktp' 'me' 'per' 'proses' 'rekening' 'sewa' 'wa'
154	2026-10-13 06:45:59+00	'015' '1' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
155	2026-10-13 09:25:39+00	'115' '15' 'от' 'после' 'разблокирую' 'результата' 'суммы' 'счёт' 'фз'
156	2026-10-14 00:06:19+00	'015' '1' '99' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
157	2026-10-14 03:53:32+00	'2k' '50' 'bán' 'chứng' 'data' 'khoán' 'khách' 'một' 'số' 'test' 'trước'
158	2026-10-15 18:06:34+00	'28tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'etsjj' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
159	2026-10-16 13:49:14+00	'က်' 'င်' 'စက' 'ဘီ' 'မယ' 'ယ်' 'ရေ' 'သေ' 'ာင' 'ီး' 'ော' 'း' 'းမ' 'းရ' '်' '်ဘ' '်း' '၈'
160	2026-10-16 13:51:41+00	'ရသ' 'လာ' 'သေ' 'ား' 'ေး' 'း' 'းလ'
161	2026-10-16 13:51:56+00	'တယ' 'ယ်' 'ရတ' '်'
162	2026-10-17 07:17:41+00	'100' '2k' '2nrb' 'bán' 'chứng' 'data' 'khoán' 'khách' 'một' 'số' 'test' 'trước'
163	2026-10-17 07:48:22+00	'28tr' '7fn' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
164	2026-10-17 10:46:49+00	'12' 'tmu6gnrpkppua2bdyzd3rrhdsabrbaqsoh' 'usdt' 'в' 'вывод' 'день' 'же' 'обнал' 'процент' 'тот'
165	2026-10-17 17:57:24+00	'12tr' '6' 'ai' 'bài' 'bàn' 'cần' 'giới' 'gõ' 'mộc' 'một' 'người' 'phím' 'thiệu' 'được' 'ở'
166	2026-10-17 22:06:20+00	'300tr' '7' 'nhận' 'phí' 'qua' 'rửa' 'sàn' 'tiền' 'từ' 'đơn' '🌹'
167	2026-10-18 05:48:12+00	'200000' 'กห' 'กเ' 'กไ' 'ขา' 'ค่' 'งส' 'งิ' 'ช่' 'ดต' 'ด้' 'ติ' 'ต่' 'ถู' 'ท' 'น' 'นแ' 'น้' 'บา' 'ปพ' 'พม' 'มว' 'ม่' 'ยก' 'ยค' 'ยด' 'รี' 'ลอ' 'ล้' 'ว' 'วถ' 'วย' 'วั' 'สา' 'หล' 'อก' 'อง' 'อไ' 'ะ' 'ัน' 'า' 'าท' 'าม' 'าว' 'าเ' 'ิด' 'ิน' 'ีย' 'ูก' 'เข' 'เง' 'เร' 'แล' 'ได' 'ไป' 'ไม' '่ว' '่อ' '่ะ' '่า' '่ไ' '้ว' '้ส' '้อ'
168	2026-10-18 05:50:17+00	'191' 'ค่' 'ง' 'จ้' 'ด่' 'นค' 'วน' 'ะ' 'แจ' '่ว' '่ะ' '้ง'
169	2026-10-18 05:51:12+00	'ดต' 'ด้' 'ตด' 'ติ' 'ต่' 'ถา' 'ทู' 'นท' 'ย' 'วย' 'สถ' 'อส' 'าน' 'ิด' 'ูต' '่อ' '้ว'
170	2026-10-18 10:03:13+00	'0961' '1tr5' '224' '817' 'chính' 'chủ' 'cái' 'hàng' 'khoản' 'mua' 'một' 'ngay' 'ngân' 'thu' 'trả' 'tài' 'zalo' '✅'
171	2026-10-18 13:54:51+00	'judol' 'lagi' 'polisi' 'sindikat' 'tangkap'
172	2026-10-18 13:55:08+00	'berita' 'iya' 'masuk'
173	2026-10-18 13:57:40+00	'ikut' 'ikutan' 'jangan'
174	2026-10-18 14:57:29+00	'20' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama'
175	2026-10-18 15:20:24+00	'active' 'group' 'hello' 'is' 'still' 'this'
176	2026-10-18 15:22:13+00	'yes'
177	2026-10-18 15:22:33+00	'ok' 'thanks'
178	2026-10-19 05:54:51+00	'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၅' '၅၀'
179	2026-10-19 08:40:32+00	'2500' 'два' 'номеру' 'по' 'пробив' 'руб' 'часа'
180	2026-10-19 14:40:40+00	'ada' 'galon' 'jual' 'murah' 'yang'
181	2026-10-19 14:41:06+00	'18' 'antar' 'ribu'
182	2026-10-19 14:43:17+00	'boleh'
187	2026-10-21 06:46:46+00	'3000' 'два' 'номеру' 'по' 'пробив' 'руб' 'часа' '🔥'
188	2026-10-21 16:11:04+00	'1500' 'билеты' 'в' 'долларов' 'жильё' 'за' 'и' 'компании' 'менеджер' 'мьянме' 'офис' 'паспорт' 'работа' 'сдаёте' 'счёт' 'чат' '✅'
189	2026-10-21 17:23:14+00	'0961' '1tr5' '224' '817' '9' 'chính' 'chủ' 'cái' 'hàng' 'khoản' 'mua' 'một' 'ngay' 'ngân' 'thu' 'trả' 'tài' 'zalo'
190	2026-10-22 03:35:32+00	'1' '33' 'somchai_otc' 'usdt' 'ก' 'งิ' 'ด' 'ดร' 'ท' 'นส' 'นั' 'บเ' 'บแ' 'รท' 'รั' 'ลก' 'ศก' 'สด' 'อโ' 'ัด' 'ับ' 'ิน' 'เง' 'เร' 'แล' 'โศ'
191	2026-10-22 06:35:04+00	'01' '1' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
192	2026-10-22 08:54:08+00	'180' '5' 'aba' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
193	2026-10-22 12:04:07+00	'в' 'года' 'дали' 'дропов' 'новостях' 'опять' 'про' 'три'
194	2026-10-22 12:06:03+00	'за' 'пять' 'рублей' 'тысяч'
195	2026-10-22 12:06:51+00	'дурость'
196	2026-10-23 13:29:18+00	'150' 'cair' 'joki' 'kyc' 'langsung' 'per' 'ribu' 'wajah'
197	2026-10-23 13:30:23+00	'09' '1' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၄'
198	2026-10-23 14:06:14+00	'กิ' 'ดี' 'นน' 'นอ' 'นี' 'รด' 'วั' 'อะ' 'ะไ' 'ัน' 'ิน' 'ี' 'ี้' 'ไร' '้ก'
199	2026-10-23 14:06:36+00	'ก่' 'ข้' 'นไ' 'มั' 'วม' 'ัน' 'าว' 'ไก' '่' '้า'
200	2026-10-23 14:06:48+00	'ย' 'ลย' 'วเ' 'หิ' 'ิว' 'เล'
201	2026-10-24 01:12:27+00	'28tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'x2' 'đón'
202	2026-10-24 06:05:11+00	'ကူ' 'ခံ' 'ညီ' 'တယ' 'တီ' 'တ်' 'ထာ' 'ပါ' 'ပိ' 'ပေ' 'မြ' 'မှ' 'ယ်' 'ရတ' 'လေ' 'ဝတ' 'ါ' 'ာ' 'ား' 'ိတ' 'ီပ' 'ီမ' 'ီလ' 'ူည' 'ေး' 'ံရ' 'း' 'းခ' 'းပ' '်' '်ထ' 'ြဝ' 'ှာ'
203	2026-10-24 06:07:35+00	'ကိ' 'က်' 'ဆက' 'ပါ' 'ယ်' 'ရု' 'သံ' 'သွ' 'ါ' 'ို' 'ု' 'ုံ' 'ံရ' 'ံး' 'းက' '်ပ' '်သ' 'ွယ'
204	2026-10-24 14:45:11+00	'5' '94' 'usdt' 'бангкоке' 'в' 'наличные' 'обменник' 'руб'
205	2026-10-25 01:51:05+00	'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၂၀' '၊' '✅'
206	2026-10-25 03:24:22+00	'တယ' 'ဒီ' 'နေ' 'မိ' 'ယ်' 'ရွ' 'ာတ' 'ို' 'ီန' 'ုး' 'ေ့' '့' 'းရ' '်' 'ွာ'
207	2026-10-25 03:26:42+00	'ထီ' 'နေ' 'ယူ' 'သွ' 'ား' 'ာ်' 'ီး' 'ူသ' 'ော' 'းန' 'းယ' '်' 'ွာ'
208	2026-10-26 10:37:59+00	'500' 'baris' 'data' 'jual' 'nasabah' 'per' 'pinjol' 'rupiah'
209	2026-10-26 13:42:42+00	'1' '2tr' 'bằng' 'cccd' 'fb' 'giả' 'giấy' 'hàng' 'làm' 'lái' 'mới' 'nhận' 'trả' 'tờ'
210	2026-10-27 07:29:06+00	'30' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama'
211	2026-10-27 16:11:24+00	'25tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
212	2026-10-28 05:21:55+00	'30' 'agen' 'baru' 'bonus' 'ca9' 'deposit' 'judol' 'pertama'
213	2026-10-28 08:12:35+00	'700' 'កឆ' 'ក់' 'ក្' 'ខែ' 'គល' 'គ្' 'ចច' 'ចេ' 'ឆា' 'ជ្' 'ញក' 'ត' 'ទប' 'នប' 'នអ' 'ន្' 'បន' 'បុ' 'ប់' 'ប្' 'មា' 'មិ' 'រា' 'រើ' 'រៅ' 'លិ' 'សប' 'សរ' 'អា' 'ាក' 'ាច' 'ាត' 'ាន' 'ិក' 'ិន' 'ុគ' 'ើស' 'េញ' 'ែ' 'ៅ' '់' '់ខ' '្គ' '្ទ' '្រ'
214	2026-10-28 10:32:52+00	'200' 'cair' 'joki' 'kyc' 'langsung' 'per' 'pz3z' 'ribu' 'wajah'
215	2026-10-28 17:28:45+00	'25tr' 'bao' 'biên' 'campuchia' 'chat' 'chiếu' 'có' 'hộ' 'lương' 'người' 'nhân' 'tuyen_bavet' 'tuyển' 'viên' 'và' 'vé' 'vượt' 'đón'
216	2026-10-29 11:10:43+00	'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၂၀' '၊' '❤'
217	2026-10-29 13:03:50+00	'180' 'aba' 'sokha_rent' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
218	2026-10-30 04:23:09+00	'rr2ug' 'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၀' '၄၄'
219	2026-10-30 16:05:00+00	'015' '1' '9vj' 'usdt' 'ក់' 'ញ' 'ដុ' 'តូ' 'ទៅ' 'នំ' 'ប្' 'ពេ' 'ភ្' 'រ' 'រប' 'រា' 'លា' 'ល្' 'ាក' 'ារ' 'ុល' 'ូរ' 'េញ' 'ៅដ' 'ំព' '់' '្ត' '្ន' '្រ' '្ល'
220	2026-10-31 09:37:56+00	'20' 'agen' 'baru' 'bonus' 'deposit' 'judol' 'pertama' '💯'
221	2026-10-31 15:13:16+00	'800k' '9tf' 'cho' 'cần' 'gặp' 'khoản' 'không' 'mb' 'mặt' 'thuetk_minh' 'thuê' 'tháng' 'tài' 'vcb'
222	2026-10-31 15:29:03+00	'8s8v6' 'usdt' 'ကျ' 'ပ်' 'မယ' 'ယ်' 'လဲ' 'ဲမ' '်' 'ျပ' '၀' '၀၀' '၄၀' '၄၄'
223	2026-11-01 03:20:22+00	'09' '221' '445' '870' 'viber' 'ကေ' 'င့' 'ငှ' 'စ်' 'ဏ်' 'တစ' 'န်' 'ဘဏ' 'မယ' 'ယ်' 'လ' 'သိ' 'အက' 'ာင' 'ား' 'ိန' 'ော' '့်' 'း' 'းမ' '်' '်င' '်လ' '်အ' '်း' 'ှာ' '၄' '♻'
224	2026-11-01 13:31:40+00	'က' 'က်' 'စပ' 'စာ' 'ည်' 'တီ' 'တ်' 'တွ' 'ပတ' 'ပိ' 'မည' 'မ်' 'မြ' 'ယေ' 'ရိ' 'ရု' 'လိ' 'လူ' 'ဝတ' 'သည' 'သိ' 'အတ' 'ာက' 'ာရ' 'ိမ' 'ို' 'ီ' 'ုက' 'ုသ' 'ုံ' 'ု့' 'ူ' 'ော' 'ံး' '့' 'းက' 'းမ' 'းအ' '်' '်စ' '်း' '်၊' 'ြဝ' 'ွက' '၀' '၁၀' '၊' '♻'
225	2026-11-02 03:32:54+00	'1' '5' '6281234509871' '6z' 'aktif' 'bca' 'bri' 'bulan' 'butuh' 'dibantu' 'juta' 'ktp' 'me' 'per' 'proses' 'rekening' 'sewa' 'wa'
226	2026-11-02 06:51:42+00	'150' 'aba' 'sokha_rent' 'y5adz' 'ក្' 'ខែ' 'គណ' 'គា' 'ងម' 'ង់' 'ជួ' 'ណន' 'ធន' 'នា' 'នី' 'នុ' 'បង' 'ភ្' 'មួ' 'មៗ' 'យខ' 'រ' 'លគ' 'លា' 'ាគ' 'ាម' 'ារ' 'ីធ' 'ុង' 'ួយ' 'ួល' 'ែ' '់ភ' '្ន' '្ល' 'ៗ'
227	2026-11-04 00:55:14+00	'an' 'báo' 'cho' 'công' 'cảnh' 'hàng' 'khoản' 'không' 'ngân' 'thuê' 'tài'
228	2026-11-04 00:56:11+00	'bạn' 'bị' 'chuẩn' 'gọi' 'lên' 'rồi' 'tôi'
229	2026-11-04 00:57:56+00	'có' 'mấy' 'nghìn' 'tham' 'trăm'
230	2026-11-04 06:35:59+00	'30000' '872' 'ก็' 'งบ' 'งิ' 'ชท' 'ดม' 'ดื' 'ต' 'ตอ' 'ถร' 'ถึ' 'ท' 'ทป' 'ทเ' 'น' 'นต' 'นเ' 'บถ' 'บพ' 'บร' 'บา' 'บแ' 'บ้' 'ปต' 'ปอ' 'พา' 'มิ' 'มี' 'ยเ' 'รถ' 'รั' 'ริ' 'ร์' 'ษั' 'สป' 'หา' 'อด' 'อน' 'อบ' 'อย' 'อร' 'ัท' 'ับ' 'าท' 'าน' 'าส' 'าแ' 'ิน' 'ิษ' 'ีร' 'ึง' 'ือ' 'เก' 'เง' 'เด' 'เป' 'แช' 'แอ' '็บ' '้า' '์ต'
231	2026-11-05 13:47:46+00	'2' '6281234509871' '9xn' 'aktif' 'bca' 'bri' 'bulan' 'butuh' 'dibantu' 'juta' 'ktp' 'me' 'per' 'proses' 'rekening' 'sewa' 'wa'
232	2026-11-06 06:11:35+00	'35000' 'ก็' 'งบ' 'งิ' 'ชท' 'ดม' 'ดื' 'ต' 'ตอ' 'ถร' 'ถึ' 'ท' 'ทป' 'ทเ' 'น' 'นต' 'นเ' 'บถ' 'บพ' 'บร' 'บา' 'บแ' 'บ้' 'ปต' 'ปอ' 'พา' 'มิ' 'มี' 'ยเ' 'รถ' 'รั' 'ริ' 'ร์' 'ษั' 'สป' 'หา' 'อด' 'อน' 'อบ' 'อย' 'อร' 'ัท' 'ับ' 'าท' 'าน' 'าส' 'าแ' 'ิน' 'ิษ' 'ีร' 'ึง' 'ือ' 'เก' 'เง' 'เด' 'เป' 'แช' 'แอ' '็บ' '้า' '์ต'
233	2026-11-06 23:53:45+00	'1' '36' 'กค' 'กว' 'ขา' 'ข้' 'ค้' 'ชื' 'ดต' 'ตท' 'ต่' 'ทต' 'ทุ' 'น' 'บา' 'ปเ' 'มู' 'ยข' 'ยช' 'รา' 'ลล' 'ลู' 'วั' 'อ' 'อม' 'อร' 'อั' 'ัน' 'ัป' 'า' 'าท' 'าย' 'ื่' 'ุก' 'ูก' 'ูล' 'เด' '่อ' '้อ' '้า'
\.


--
-- Data for Name: sighting; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.sighting (capture_id, file_id, source_id, message_id, version_id, has_marks, kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id, forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy) FROM stdin;
1	1	1	6573	1	t	message	2026-11-05 04:36:45+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	38700	t
2	1	1	6574	2	t	message	2026-11-05 05:33:36+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36400	t
3	1	1	6575	3	t	message	2026-11-05 08:36:32+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6470	t
4	1	1	6576	4	t	message	2026-11-05 10:39:26+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	31000	t
5	1	1	6577	5	t	message	2026-11-05 12:53:32+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	26600	t
6	1	1	6578	6	t	message	2026-11-05 15:36:54+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	7320	t
7	1	1	6579	7	t	message	2026-11-05 23:31:13+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2290	t
8	1	1	6581	8	t	message	2026-11-06 00:12:33+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	40400	t
9	1	1	6582	9	t	message	2026-11-06 00:16:12+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	25500	t
10	1	1	6583	10	t	message	2026-11-06 02:19:09+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2510	t
11	1	1	6584	11	t	message	2026-11-06 05:56:31+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	35800	t
12	1	1	6585	12	t	message	2026-11-06 09:44:42+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	7800	t
13	1	1	6589	13	t	message	2026-11-06 10:09:20+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	18500	t
14	1	1	6590	14	t	message	2026-11-06 10:45:29+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	744	f
15	1	1	6591	15	t	message	2026-11-06 12:48:23+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	31400	t
16	1	1	6592	16	t	message	2026-11-06 13:09:19+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36100	t
17	1	1	6593	17	t	message	2026-11-06 14:20:06+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32700	t
18	1	1	6594	18	t	message	2026-11-06 15:54:41+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	10400	t
19	1	1	6595	19	t	message	2026-11-06 16:43:55+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	25600	t
20	1	1	6596	20	t	message	2026-11-06 22:33:31+00	f	\N	channel2290117603	禾禾担保 供需频道	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	39400	t
21	2	2	1502	21	t	message	2026-09-14 00:31:50+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14000	t
22	2	2	1503	22	t	message	2026-09-14 04:32:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	34300	t
23	2	2	1504	23	t	message	2026-09-14 04:56:07+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	file	1504.pdf	\N	\N	\N	\N	19900	t
24	2	2	1505	24	t	message	2026-09-14 05:26:30+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	19500	t
25	2	2	1506	25	t	message	2026-09-14 11:05:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	file	1506.pdf	\N	\N	\N	\N	32700	t
26	2	2	1507	26	t	message	2026-09-14 11:31:36+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6220	t
27	2	2	1508	27	t	message	2026-09-14 13:12:38+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	34200	t
28	2	2	1509	28	t	message	2026-09-15 05:46:50+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	禾禾供需二号	\N	\N	\N	\N	\N	\N	\N	\N	24400	t
29	2	2	1510	29	t	service	2026-09-15 12:28:51+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	edit_group_title	22100	t
30	2	2	1511	30	t	message	2026-09-16 05:14:43+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	19700	t
31	2	2	1512	31	t	message	2026-09-16 05:28:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	金边同城圈	\N	\N	\N	\N	\N	\N	\N	\N	12500	t
32	2	2	1516	32	t	message	2026-09-16 08:07:32+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2480	t
33	2	2	1517	33	t	message	2026-09-17 01:39:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	5570	t
34	2	2	1518	34	t	message	2026-09-17 06:55:10+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	33200	t
35	2	2	1519	35	t	message	2026-09-17 08:23:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32800	t
36	2	2	1520	36	t	message	2026-09-17 17:45:55+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	32900	t
37	2	2	1521	37	t	message	2026-09-18 04:56:54+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	28200	t
38	2	2	1522	38	t	message	2026-09-18 05:29:25+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	\N	\N	30800	t
39	2	2	1523	39	t	message	2026-09-18 06:23:03+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14300	t
40	2	2	1524	40	t	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t
41	2	2	1525	41	t	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t
42	2	2	1526	42	t	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t
43	2	2	1527	43	t	message	2026-09-18 09:34:45+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	photo	\N	\N	\N	1524	\N	17800	t
44	3	2	1528	44	t	message	2026-09-20 02:24:22+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	9590	t
45	3	2	1529	45	t	message	2026-09-20 04:16:30+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	1528	\N	\N	\N	\N	\N	\N	\N	\N	\N	4490	t
46	3	2	1531	46	t	message	2026-09-20 05:24:58+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	39200	t
47	3	2	1532	47	t	message	2026-09-20 13:26:22+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	24800	t
48	3	2	1533	48	t	message	2026-09-21 00:26:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	金边同城圈	\N	\N	\N	\N	\N	\N	\N	\N	31100	t
49	3	2	1534	49	t	message	2026-09-21 02:23:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	26900	t
50	3	2	1536	50	t	message	2026-09-21 03:49:56+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	38800	t
51	3	2	1537	51	t	message	2026-09-21 04:17:09+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	6680	t
52	3	2	1538	52	t	message	2026-09-21 07:59:52+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	28700	t
53	3	2	1539	53	t	message	2026-09-21 08:41:00+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	36900	t
54	3	2	1540	54	t	message	2026-09-21 11:08:40+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	11200	t
55	3	2	1541	55	t	message	2026-09-21 11:48:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	13400	t
56	3	2	1542	56	t	message	2026-09-21 14:10:41+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	老街信息港	\N	\N	\N	\N	\N	\N	\N	\N	32200	t
57	3	2	1543	57	t	message	2026-09-21 22:48:18+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1270	t
58	3	2	1544	58	t	message	2026-09-22 03:29:37+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	14200	t
59	3	2	1545	59	t	message	2026-09-22 03:30:36+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	17200	t
60	3	2	1546	60	t	message	2026-09-22 11:47:16+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	12700	t
61	3	2	1550	61	t	message	2026-09-22 17:13:49+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4840	t
62	3	2	1551	62	t	message	2026-09-23 14:35:40+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	10700	t
63	3	2	1552	63	t	message	2026-09-23 21:42:57+00	f	\N	channel2287450066	禾禾担保 官方通知（唯一）	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	22500	t
64	4	3	3008	64	f	message	2026-09-14 06:30:41+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
65	4	3	3009	65	f	message	2026-09-14 11:24:46+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
66	4	3	3010	66	f	message	2026-09-14 15:08:31+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
67	4	3	3011	67	f	message	2026-09-15 03:52:31+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
68	4	3	3012	68	f	message	2026-09-15 06:16:28+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
69	4	3	3013	69	f	message	2026-09-16 11:41:14+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
70	4	3	3014	70	f	message	2026-09-16 14:38:21+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
71	4	3	3015	71	f	message	2026-09-16 16:54:06+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
72	4	3	3018	72	f	message	2026-09-17 03:44:50+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
73	4	3	3019	73	f	message	2026-09-17 07:30:50+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
74	4	3	3022	74	f	message	2026-09-17 07:33:13+00	f	\N	user6318520432	budi	\N	3019	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
75	4	3	3023	75	f	message	2026-09-17 07:33:33+00	f	\N	user5259450319	Sari	\N	3022	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
76	4	3	3025	76	f	message	2026-09-17 08:11:31+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
77	4	3	3026	77	f	message	2026-09-18 07:27:33+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
78	4	3	3027	78	f	message	2026-09-18 09:36:24+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
79	4	3	3028	79	f	message	2026-09-18 11:07:37+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
80	4	3	3029	80	f	message	2026-09-19 03:59:07+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
81	4	3	3030	81	f	message	2026-09-19 09:14:57+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
82	4	3	3031	82	f	message	2026-09-20 00:41:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
83	4	3	3032	83	f	message	2026-09-20 14:48:34+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
84	4	3	3033	84	f	message	2026-09-20 18:19:03+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
85	4	3	3034	85	f	message	2026-09-21 05:11:36+00	f	\N	user6594754252	Hoa	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
86	4	3	3035	86	f	message	2026-09-21 05:12:59+00	f	\N	user6734181265	minh_tuan	\N	3034	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
87	4	3	3036	87	f	message	2026-09-21 05:14:01+00	f	\N	user6594754252	Hoa	\N	3035	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
88	4	3	3037	88	f	message	2026-09-21 07:31:25+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
89	4	3	3041	89	f	message	2026-09-21 07:31:39+00	f	\N	user6594754252	Hoa	\N	3037	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
90	4	3	3042	90	f	message	2026-09-21 07:32:27+00	f	\N	user6734181265	minh_tuan	\N	3041	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
91	4	3	3043	91	f	message	2026-09-22 07:07:45+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
92	4	3	3044	92	f	message	2026-09-23 02:42:18+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
93	4	3	3045	93	f	message	2026-09-23 03:33:17+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
94	4	3	3046	94	f	message	2026-09-23 15:14:26+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
95	4	3	3047	95	f	message	2026-09-24 01:55:12+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
96	4	3	3048	96	f	message	2026-09-24 03:16:46+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
97	4	3	3049	97	f	message	2026-09-24 14:06:48+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
98	4	3	3050	98	f	message	2026-09-25 13:58:00+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
99	4	3	3051	99	f	message	2026-09-26 02:05:40+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
100	4	3	3052	100	f	message	2026-09-26 10:38:52+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
101	4	3	3053	101	f	message	2026-09-26 12:17:58+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
102	4	3	3054	102	f	message	2026-09-26 16:40:53+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
103	4	3	3055	103	f	message	2026-09-27 07:02:23+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
104	4	3	3056	104	f	message	2026-09-27 17:36:40+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
105	4	3	3057	105	f	message	2026-09-28 08:41:33+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
106	4	3	3058	106	f	message	2026-09-28 16:47:31+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
107	4	3	3060	107	f	message	2026-09-30 02:52:01+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
108	4	3	3061	108	f	message	2026-09-30 12:44:18+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
109	4	3	3062	109	f	message	2026-09-30 13:12:58+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
110	4	3	3063	110	f	message	2026-09-30 13:14:05+00	f	\N	user6981555668	somchai	\N	3062	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
111	4	3	3064	111	f	message	2026-09-30 13:14:57+00	f	\N	user5945445126	แนน	\N	3063	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
112	4	3	3065	112	f	message	2026-09-30 22:17:39+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
113	4	3	3066	113	f	message	2026-10-01 21:46:30+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
114	4	3	3067	114	f	message	2026-10-01 21:47:36+00	f	\N	user5945445126	แนน	\N	3066	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
115	4	3	3068	115	f	message	2026-10-01 21:49:09+00	f	\N	user6981555668	somchai	\N	3067	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
116	4	3	3069	116	f	message	2026-10-02 09:00:12+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
117	4	3	3070	117	f	message	2026-10-02 09:01:46+00	f	\N	user6903462608	ded_moroz	\N	3069	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
118	4	3	3071	118	f	message	2026-10-02 09:01:56+00	f	\N	user5601375946	Алексей	\N	3070	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
119	4	3	3072	119	f	message	2026-10-02 14:12:23+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
120	4	3	3073	120	f	message	2026-10-03 01:23:22+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
121	4	3	3074	121	f	message	2026-10-03 05:52:55+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
122	4	3	3075	122	f	message	2026-10-03 07:06:45+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
123	4	3	3076	123	f	message	2026-10-03 09:37:41+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
124	4	3	3077	124	f	message	2026-10-03 09:38:01+00	f	\N	user5809318199	ដារ៉ា	\N	3076	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
125	4	3	3078	125	f	message	2026-10-03 09:38:25+00	f	\N	user6055844343	sokha	\N	3077	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
126	4	3	3080	126	f	message	2026-10-03 15:17:13+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
127	4	3	3081	127	f	message	2026-10-04 03:53:47+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
128	4	3	3082	128	f	message	2026-10-04 14:32:28+00	f	\N	user6594754252	Hoa	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
129	4	3	3083	129	f	message	2026-10-04 14:34:51+00	f	\N	user6734181265	minh_tuan	\N	3082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
130	4	3	3084	130	f	message	2026-10-04 14:36:51+00	f	\N	user6594754252	Hoa	\N	3083	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
131	4	3	3085	131	f	message	2026-10-05 03:14:04+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
132	4	3	3086	132	f	message	2026-10-06 06:20:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
133	4	3	3087	133	f	message	2026-10-06 18:12:53+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
134	4	3	3088	134	f	message	2026-10-07 09:09:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
135	4	3	3089	135	f	message	2026-10-08 23:55:10+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
136	4	3	3090	136	f	message	2026-10-09 10:32:31+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
137	4	3	3091	137	f	message	2026-10-09 10:34:39+00	f	\N	user6903462608	ded_moroz	\N	3090	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
138	4	3	3092	138	f	message	2026-10-09 10:37:16+00	f	\N	user5601375946	Алексей	\N	3091	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
139	4	3	3093	139	f	message	2026-10-09 13:03:51+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
140	4	3	3094	140	f	message	2026-10-09 14:20:43+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
141	4	3	3095	141	f	message	2026-10-10 02:26:39+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
142	4	3	3096	142	f	message	2026-10-10 06:59:35+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
143	4	3	3097	143	f	message	2026-10-10 15:27:44+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
144	4	3	3098	144	f	message	2026-10-10 18:49:15+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
145	4	3	3099	145	f	message	2026-10-10 21:15:32+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
146	4	3	3100	146	f	message	2026-10-11 10:13:20+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
147	4	3	3101	147	f	message	2026-10-12 03:45:10+00	f	\N	user5809318199	ដារ៉ា	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
148	4	3	3102	148	f	message	2026-10-12 03:47:41+00	f	\N	user6055844343	sokha	\N	3101	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
149	4	3	3103	149	f	message	2026-10-12 03:50:11+00	f	\N	user5809318199	ដារ៉ា	\N	3102	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
150	4	3	3104	150	f	message	2026-10-12 09:24:56+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
151	4	3	3105	151	f	message	2026-10-12 13:55:44+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
152	4	3	3108	152	f	message	2026-10-12 16:38:57+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
153	4	3	3109	153	f	message	2026-10-12 19:09:43+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
154	4	3	3110	154	f	message	2026-10-13 06:45:59+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
155	4	3	3111	155	f	message	2026-10-13 09:25:39+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
156	4	3	3112	156	f	message	2026-10-14 00:06:19+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
157	4	3	3113	157	f	message	2026-10-14 03:53:32+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
158	4	3	3114	158	f	message	2026-10-15 18:06:34+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
159	4	3	3115	159	f	message	2026-10-16 13:49:14+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
160	4	3	3116	160	f	message	2026-10-16 13:51:41+00	f	\N	user5217734916	မမ	\N	3115	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
161	4	3	3117	161	f	message	2026-10-16 13:51:56+00	f	\N	user5716841912	kyaw	\N	3116	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
162	4	3	3118	162	f	message	2026-10-17 07:17:41+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
163	4	3	3119	163	f	message	2026-10-17 07:48:22+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
164	4	3	3120	164	f	message	2026-10-17 10:46:49+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
165	4	3	3121	165	f	message	2026-10-17 17:57:24+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
166	4	3	3122	166	f	message	2026-10-17 22:06:20+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
167	4	3	3123	167	f	message	2026-10-18 05:48:12+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
168	4	3	3124	168	f	message	2026-10-18 05:50:17+00	f	\N	user6981555668	somchai	\N	3123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
169	4	3	3125	169	f	message	2026-10-18 05:51:12+00	f	\N	user5945445126	แนน	\N	3124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
170	4	3	3126	170	f	message	2026-10-18 10:03:13+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
171	4	3	3127	171	f	message	2026-10-18 13:54:51+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
172	4	3	3131	172	f	message	2026-10-18 13:55:08+00	f	\N	user5259450319	Sari	\N	3127	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
173	4	3	3132	173	f	message	2026-10-18 13:57:40+00	f	\N	user6318520432	budi	\N	3131	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
174	4	3	3133	174	f	message	2026-10-18 14:57:29+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
175	4	3	3134	175	f	message	2026-10-18 15:20:24+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
176	4	3	3135	176	f	message	2026-10-18 15:22:13+00	f	\N	user6318520432	budi	\N	3134	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
177	4	3	3136	177	f	message	2026-10-18 15:22:33+00	f	\N	user5259450319	Sari	\N	3135	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
178	4	3	3137	178	f	message	2026-10-19 05:54:51+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
179	4	3	3138	179	f	message	2026-10-19 08:40:32+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
180	4	3	3139	180	f	message	2026-10-19 14:40:40+00	f	\N	user5259450319	Sari	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
181	4	3	3140	181	f	message	2026-10-19 14:41:06+00	f	\N	user6318520432	budi	\N	3139	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
182	4	3	3141	182	f	message	2026-10-19 14:43:17+00	f	\N	user5259450319	Sari	\N	3140	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
183	4	3	3142	183	f	message	2026-10-20 08:38:16+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
184	4	3	3143	184	f	message	2026-10-20 08:38:48+00	f	\N	user5601375946	Алексей	\N	3142	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
185	4	3	3144	185	f	message	2026-10-20 08:39:39+00	f	\N	user6903462608	ded_moroz	\N	3143	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
186	4	3	3145	186	f	message	2026-10-21 05:28:47+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
187	4	3	3146	187	f	message	2026-10-21 06:46:46+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
188	4	3	3147	188	f	message	2026-10-21 16:11:04+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
189	4	3	3148	189	f	message	2026-10-21 17:23:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
190	4	3	3149	190	f	message	2026-10-22 03:35:32+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
191	4	3	3150	191	f	message	2026-10-22 06:35:04+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
192	4	3	3151	192	f	message	2026-10-22 08:54:08+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
193	4	3	3152	193	f	message	2026-10-22 12:04:07+00	f	\N	user5601375946	Алексей	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
194	4	3	3153	194	f	message	2026-10-22 12:06:03+00	f	\N	user6903462608	ded_moroz	\N	3152	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
195	4	3	3154	195	f	message	2026-10-22 12:06:51+00	f	\N	user5601375946	Алексей	\N	3153	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
196	4	3	3155	196	f	message	2026-10-23 13:29:18+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
197	4	3	3156	197	f	message	2026-10-23 13:30:23+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
198	4	3	3157	198	f	message	2026-10-23 14:06:14+00	f	\N	user5945445126	แนน	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
199	4	3	3158	199	f	message	2026-10-23 14:06:36+00	f	\N	user6981555668	somchai	\N	3157	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
200	4	3	3159	200	f	message	2026-10-23 14:06:48+00	f	\N	user5945445126	แนน	\N	3158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
201	4	3	3160	201	f	message	2026-10-24 01:12:27+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
202	4	3	3161	202	f	message	2026-10-24 06:05:11+00	f	\N	user5217734916	မမ	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
203	4	3	3162	203	f	message	2026-10-24 06:07:35+00	f	\N	user5716841912	kyaw	\N	3161	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
204	4	3	3163	204	f	message	2026-10-24 14:45:11+00	f	\N	user6903462608	ded_moroz	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
205	4	3	3164	205	f	message	2026-10-25 01:51:05+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
206	4	3	3165	206	f	message	2026-10-25 03:24:22+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
207	4	3	3166	207	f	message	2026-10-25 03:26:42+00	f	\N	user5217734916	မမ	\N	3165	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
208	4	3	3167	208	f	message	2026-10-26 10:37:59+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
209	4	3	3168	209	f	message	2026-10-26 13:42:42+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
210	4	3	3169	210	f	message	2026-10-27 07:29:06+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
211	4	3	3170	211	f	message	2026-10-27 16:11:24+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
212	4	3	3171	212	f	message	2026-10-28 05:21:55+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
213	4	3	3172	213	f	message	2026-10-28 08:12:35+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
214	4	3	3173	214	f	message	2026-10-28 10:32:52+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
215	4	3	3174	215	f	message	2026-10-28 17:28:45+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
216	4	3	3175	216	f	message	2026-10-29 11:10:43+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
217	4	3	3176	217	f	message	2026-10-29 13:03:50+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
218	4	3	3177	218	f	message	2026-10-30 04:23:09+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
219	4	3	3178	219	f	message	2026-10-30 16:05:00+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
220	4	3	3179	220	f	message	2026-10-31 09:37:56+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
221	4	3	3180	221	f	message	2026-10-31 15:13:16+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
222	4	3	3181	222	f	message	2026-10-31 15:29:03+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
223	4	3	3182	223	f	message	2026-11-01 03:20:22+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
224	4	3	3185	224	f	message	2026-11-01 13:31:40+00	f	\N	user5716841912	kyaw	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
225	4	3	3186	225	f	message	2026-11-02 03:32:54+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
226	4	3	3188	226	f	message	2026-11-02 06:51:42+00	f	\N	user6055844343	sokha	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
227	4	3	3189	227	f	message	2026-11-04 00:55:14+00	f	\N	user6734181265	minh_tuan	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
228	4	3	3190	228	f	message	2026-11-04 00:56:11+00	f	\N	user6594754252	Hoa	\N	3189	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
229	4	3	3191	229	f	message	2026-11-04 00:57:56+00	f	\N	user6734181265	minh_tuan	\N	3190	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
230	4	3	3192	230	f	message	2026-11-04 06:35:59+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
231	4	3	3193	231	f	message	2026-11-05 13:47:46+00	f	\N	user6318520432	budi	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
232	4	3	3194	232	f	message	2026-11-06 06:11:35+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
233	4	3	3195	233	f	message	2026-11-06 23:53:45+00	f	\N	user6981555668	somchai	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f
\.


--
-- Data for Name: source; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.source (source_id, platform, numeric_id, name, title, chat_type, public_by, joined_into) FROM stdin;
1	telegram	2290117603	hehedb_gongxu	禾禾担保 供需频道	public_channel	format	\N
2	telegram	2287450066	hehedb_tongzhi	禾禾担保 官方通知（唯一）	public_channel	format	\N
3	telegram	\N	hehe_abroad_board	Hehe abroad board	public_supergroup	declared	\N
\.


--
-- Data for Name: source_join; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.source_join (join_id, from_source, into_source, reason, evidence, joined_at, undone_at, undone_because, is_undone_by_person) FROM stdin;
\.


--
-- Data for Name: source_name; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.source_name (source_id, platform, name) FROM stdin;
1	telegram	hehedb_gongxu
2	telegram	hehedb_tongzhi
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.version (version_id, source_id, message_id, text, text_sha256, links_sha256, links, entities) FROM stdin;
1	1	6573	♻️♻️供方 高防服务器 免备案 抗投诉 180u/月 @gx_gaofang2♻️♻️	\\xe9e4c103a0d601a26857390deb2e1ccbb20014a74bef16c9e3f32fb0dccac6f3	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 40, "kind": "mention", "start": 28, "target": null}]
2	1	6574	Flash USDT 1:15 测试100 先看再买 @gx_flash1 5 5 5	\\x3825e91ed0f2ee1dd7959839b5213f38430a3c92f79997a40947630b698384a9	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 37, "kind": "mention", "start": 27, "target": null}]
3	1	6575	gsx5u加拿大签证 2200刀 材料我们做 @gx_qianzheng gsx5u	\\x7a837f016e29e195fba1fb62dfabf8e8ea94d18ee13a500a3ee79016f14c2aac	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 36, "kind": "mention", "start": 23, "target": null}]
4	1	6576	出越南料 名字电话生日 0.25u一条 @gx_yueliao av2ew	\\x15a610b340130ce90b1bcb5dbab21d96efbfafffaacbbda91a9ce07d6db704e3	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 31, "kind": "mention", "start": 20, "target": null}]
5	1	6577	♻️换平台了 we moved: 土豆 gx_lanhai7 / t.me/+Pz3kWx7NqVt9LbH2 老客户都来	\\x785fc800b77376142e528f53cd364955743cdec7325c41c24543865b5e493d59	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 55, "kind": "link", "start": 33, "target": null}]
6	1	6578	收冻结U 交易所的 55折 有多少收多少 @gx_dongu9 1 1	\\xf4c081245f104210fda1c2ffb4ae70deb34ec656d82c27518108c237fbd9696d	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 31, "kind": "mention", "start": 21, "target": null}]
7	1	6579	供方 全国上门 柜台 滴滴 车队 保量150万 安全员齐 点位14 @gx_chedui11 kpf	\\xe1fd3a0a0046dbf53a42794df1a25efabbb8abd7ef4a07a669fdd2cd494ad3c3	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 46, "kind": "mention", "start": 34, "target": null}]
8	1	6581	日本LINE粉 85元 line id jpfen_hehe jb5hv	\\xb8c0d396054c09141a1c871a99ee02830b8609e99dca3a907e2767d657f732cf	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
9	1	6582	m9ntng Cash out service: card, wire, PIX. 65/35 split, escrow ok. wallet TPhtN6zd6iEuojDZpayugppiRF25oJKg2A	\\x5a150e2e43861e4949e7c0560bc4d065a7877ed8afb6e022121c07854d523d5c	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
10	1	6583	6vn供方 短信轰炸 GOIP 透传 0.06u @gx_duanxin6	\\xd1d7f025c781e27e3dde91d2e35a2c07ea7312ad533212efca05a7f0e95ce681	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 37, "kind": "mention", "start": 25, "target": null}]
11	1	6584	供需方供方项目名称代收代付项目介绍印度原生UPI金额日50万U押金要求15000U是否支持专群支持业务负责人@gx_yindu9 3 3 3	\\x42d8b51f363312a3dae832b5fd9427250275f0c38b4eed48e09f796b3e0cf704	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 64, "kind": "mention", "start": 54, "target": null}]
12	1	6585	Buy USDT 1.002, sell 0.998, cash in BKK, min 3k @gx_bkkotc kspd5	\\xf24968d02d69952cdc9691db7673fcf511ea02ae4440fd017ee5d123aee6e95c	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 58, "kind": "mention", "start": 48, "target": null}]
13	1	6589	💯💯Need drops UK/EU, 18% per load, daily, serious only. TG @gx_eudrops💯💯	\\x971b0678b5bdd324ec2ffdd502d8aead295d152b56b0b5cf36c9054d2228fbc3	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 69, "kind": "mention", "start": 58, "target": null}]
14	1	6590	料主看过来 精聊料 刷单料 吃 80-200w 咔4-7w 同台 @gx_chedui11	\\xff2bbf0bfbf88ccf6853dd151cdb200e3013f300be6235d2004b268dfd05d777	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 45, "kind": "mention", "start": 33, "target": null}]
15	1	6591	‼️‼️Need drops UK/EU, 18% per load, daily, serious only. TG @gx_eudrops‼️‼️	\\x594c6ae053060d6db949fcfabede6c297ea0a9122bdcd8ba95663e46ba217219	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 71, "kind": "mention", "start": 60, "target": null}]
16	1	6592	🔥🔥加拿大签证 2300刀 材料我们做 @gx_qianzheng🔥🔥	\\x3b5eb63a9a484dd5e8bf6f1c3f0d815fcf6eb8b0c5f61b2bccc259c6a7decd8a	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 33, "kind": "mention", "start": 20, "target": null}]
17	1	6593	2tf4出TG老号 2018年 25u一个 带会员 发卡 tghao-faka.shop 2tf4	\\xe4ae4ce7eabddb15827c91f32efc24db8ec90b7e957cad2e72d9facb7cef5f70	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
18	1	6594	供方 GoIP+跑分 India UPI 2.8% commission 日结 daily settle @gx_upi4 TKeviTxjTorjErqoGaZKSaN8dxqLE4RSXj	\\x17077d76737b185c232779b0021f8c30cf6d7f73e53b274334b39f1cb5b21ced	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 61, "kind": "mention", "start": 53, "target": null}]
19	1	6595	换平台了 we moved: 土豆 gx_lanhai7 / t.me/+Pz3kWx7NqVt9LbH2 老客户都来7777	\\xa9174d6fba1559f8e989435670f14e544671d89658c89ebb6d5a991e0720f7e4	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 53, "kind": "link", "start": 31, "target": null}]
20	1	6596	jvqk LTC也可以 ltc1qz005rng8q3cj33kj52hgq3frtuj28flm54w6f6	\\x6ef2cad0ff168749b6ed31bf49f67bb006663bec0c735c26d885ea17b63f90f4	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
21	2	1502	收款请认准本频道置顶，其他地址如 TL9Q...VSMG 均为假冒	\\xffa984ca656b5f662074ef09e2da8ce150fa55ac328da485e0d67c2136d2fd8e	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
22	2	1503	🔔 报备模版\n供需方：\n项目名称：\n金额：\n时间：\n押金要求：\n担保费谁承担：\n业务负责人：	\\x2dacd96ddf0ec808bb8f8c6c204ae4d958f865cc31824789955d4df52cb9ddfc	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
23	2	1504	📎 平台规则更新，见附件	\\x3c8264796d666dfa829fc0ba4eea8bd39c2802918f81fcc49bc3b24c7d5cb135	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
24	2	1505	📢 禾禾担保 9月15日起启用新客服 @hehe_kefu_d318 原 @hehe_kefu_01 停用，凡用旧号联系的都是骗子	\\xa6b13b4c5cc11cdeb04045b0740ba12485b4af89598e97155c63d08d06393e82	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 34, "kind": "mention", "start": 19, "target": null}, {"end": 50, "kind": "mention", "start": 37, "target": null}]
25	2	1506	📎 平台规则更新，见附件	\\x3c8264796d666dfa829fc0ba4eea8bd39c2802918f81fcc49bc3b24c7d5cb135	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
26	2	1507	【纠纷公示】编号 J-1854\n公群362 供方未按时回U，涉及 3200U\n裁定：扣押金赔付需方，群警告一次	\\x6e7dce676cfa6c0f5ff876fee1ccf2a5cdb67f62e30239d3de1ecc25689f1607	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
27	2	1508	【纠纷公示】编号 J-1102\n双方未报备，平台不予受理	\\xc886cd8d371ff4901bef9143096325a82a4388e6618c909b1212b4b6033d451c	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
28	2	1509	⚡️ 紧急：公群376 老板失联，暂停该群一切交易，已报备的请联系仲裁 @hehe_zhongcai6	\\x4a91017cacf5897be23ea1b2d70e0f321628ce0287c96c02d52a851aedc06401	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 51, "kind": "mention", "start": 36, "target": null}]
29	2	1510		\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
30	2	1511	【移除】以下骗子已入库：6838267197、5506261292	\\x71c5aba46cdc9e7cb4635a362b9fae6ee320cb1cdc0b158371dc934edef5f0e0	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
113	3	3066	ตำรวจเตือน อย่าเปิดบัญชีม้า ติดคุกนะ	\\xb20ab97b69247c844a321a6d018b85751cda9827f101ad7c57143afce15db40b	\N	\N	\N
31	2	1512	⚡️ 紧急：公群359 老板失联，暂停该群一切交易，已报备的请联系仲裁 @hehe_zhongcai6	\\xa13b5582b9365f75a613f2b60146da3ac435678f607f631557c84dbcdba795ce	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 51, "kind": "mention", "start": 36, "target": null}]
32	2	1516	💱 9月16日 承兑大盘\n收U 6.98\n出U 7.06\n现金面交 +0.02	\\xcd21eb30cee858e24223c73c1efcbc88216cd7e57cd1ce99a4681e4f6bdc8182	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
33	2	1517	🚨骗子曝光🚨 编号 P-863\n骗子ID：6979830333\n骗子昵称：禾禾客服小美\n被骗金额：2600U\n骗子U地址：TFyNbiEcYBLC93FaMV2zG2oXb3689E8pvh\n被骗经过：私聊冒充，未走公群	\\x7419451ee3ff8e798cfd5fe6749d59a04bff4acfddd46d0985e7dc3003c7a19c	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 95, "kind": "code", "start": 61, "target": null}]
34	2	1518	【移除】以下骗子已入库：5776882359、6478952970	\\x3226b77ef95007959c65ac6553a091bce1e9356336bd7c19527794b5cfb9b431	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
35	2	1519	公群393 更名，老板不变，押金不变 20000U	\\xfec6a31a2867264507befb2ebda3918e6982ef94ecd3082d8f088c9294403a3d	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
36	2	1520	💱 9月17日 承兑大盘\n收U 6.98\n出U 7.07\n现金面交 +0.02	\\x5dad6c006dd286ba3c24374cd256141812f79d3cc2c9fc9bff0d5eed226b029a	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
37	2	1521	📣 今日新开公群\n公群364｜已押 15000U｜卡接回U\n公群312｜已押 8000U｜实名手机卡\n进群先验群 @hehe_yanqun_bot	\\x808447d020df1e0c5e5606cd6a292822104d256fdda6e073b43b647277271ca7	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 73, "kind": "mention", "start": 57, "target": null}]
38	2	1522	🎁 老客户回馈：9月18日当天开群免首月月费	\\x17352040f9459733cd101e773fd8885552bedf74f01258feddf9920fa060eb21	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
39	2	1523	招聘：平台招 交易员 若干，会中文打字快，底薪 1200U，线上，联系 @hehe_hr_d318	\\xa1bff9722b2e330e8cb630f62b3976d74c8a13a2f702c89047454a26d2f233e7	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 49, "kind": "mention", "start": 36, "target": null}]
40	2	1524	🪪 本周在岗交易员名单（附头像），不在图上的都是冒充	\\x1d0a97a7671a7243b533ba61f9cd9e344380c4061b9c1b59f3e4654a2f3c4efb	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
41	2	1525		\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
42	2	1526		\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
43	2	1527		\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
44	2	1528	公群385 更名，老板不变，押金不变 20000U	\\x3c4cd7aff9e760915371a11cf6e154014f76ab9e91d25b6055a50394f4031202	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
45	2	1529	补充：以上已核验	\\xb59b1e3ebf4284ea80b87df947385ebaea9b3cf905be83bdc5e3143c22f6c4ea	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
46	2	1531	📣 今日新开公群\n公群319｜已押 20000U｜卡接回U\n公群322｜已押 8000U｜流量\n进群先验群 @hehe_yanqun_bot	\\xe2c086f0b18ba2d0612d750df3f03c55f1cb6151d67762a9a7c86bfe5edcb576	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 70, "kind": "mention", "start": 54, "target": null}]
47	2	1532	收款请认准本频道置顶，其他地址如 TL9Q...VSMG 均为假冒	\\xffa984ca656b5f662074ef09e2da8ce150fa55ac328da485e0d67c2136d2fd8e	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
48	2	1533	⚡️ 紧急：公群385 老板失联，暂停该群一切交易，已报备的请联系仲裁 @hehe_zhongcai6	\\x27c9758746fab9ebd7e3cc88a97b7cb558bc46762ec9b5a95fc9c0d4d425086b	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 51, "kind": "mention", "start": 36, "target": null}]
49	2	1534	【下课通知】公群345 今日下课，未完成订单明早处理	\\xd46bddaa4645f3d0e421aa89a175cf8d48421a2149af5a7b5a78ea833a2fe460	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
50	2	1536	【移除】以下骗子已入库：5255401489、7309898972	\\x23c27adb7d3815f46c2eac46414d260e532bb03ba3b154f4404ba39cdd2f59ca	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
51	2	1537	📋 9月21日 公群数据：在营 304 个，新开 7 个，退押 10 个，纠纷 1 起	\\x4a655504525cdf002da7a610ada161984543fe70ebc10946aa2624087686bd95	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
52	2	1538	VIP公群33 已押 50000U APP跑分 日量 300万，名额 1 个，找 @hehe_kefu_d318	\\x89a30d93d8c76568590b4d0f374b5a997ff9fe81ed0c837be75512ee93b8e6e1	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 56, "kind": "mention", "start": 41, "target": null}]
53	2	1539	收款请认准本频道置顶，其他地址如 TL9Q...VSMG 均为假冒	\\xffa984ca656b5f662074ef09e2da8ce150fa55ac328da485e0d67c2136d2fd8e	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
54	2	1540	【移除】以下骗子已入库：6068770520、7325378599	\\xc7dccc997144a8dd13952caec45a19c1ddf0517ede4c8aa5ed03cca38310ec60	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
55	2	1541	公告：ABA 通道今日恢复	\\x16d555a9b151f8efe147143ec7caa08858b461980a90ac352840e930d935922f	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
56	2	1542	⚡️ 紧急：公群373 老板失联，暂停该群一切交易，已报备的请联系仲裁 @hehe_zhongcai6	\\xd78e6a182ee4082ffb42e839602a624d3b49d017128458024947bc57baf473d9	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 51, "kind": "mention", "start": 36, "target": null}]
57	2	1543	🔔 两名以上交易员才是真群，交易员名单见置顶	\\xcfc3794c31b6f58fd93a90d88203003e23e75e744021a3aefff67587a9201f4a	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
58	2	1544	公群315 更名，老板不变，押金不变 20000U	\\x2eae5236801c4695ecb3873df4b4fc6e6b083a4db37e807f94c9bf445612792d	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
59	2	1545	【下课通知】公群344 今日下课，未完成订单明早处理	\\x0dd7c1150931fc01f09782fe067ab2f432a85cab0a16afe434f6c43822a97da9	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
60	2	1546	公群319 已退押，群作废，继续交易平台不负责	\\xebaba324d789a70144316cbd093dcdc421b5a499c76e49a0038436e6f03429b5	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
61	2	1550	📋 9月22日 公群数据：在营 286 个，新开 8 个，退押 12 个，纠纷 7 起	\\xc6e11f8dbfdb9a8ac79a4d4fd139801ae95e604359285229f14ba82130e3d13d	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
62	2	1551	招聘：平台招 客服 若干，会中文打字快，底薪 1500U，线上，联系 @hehe_hr_d318	\\x872a65fda7bfb54fbe996f7d3a99ffcde19bc4aaef238177cd80ce46bce00755	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[{"end": 48, "kind": "mention", "start": 35, "target": null}]
63	2	1552	公群354 老板申请退押，公示三天（9月23日起），有未结交易请找交易员06	\\x7619e1cf20a039c571ddc3a3773666e85a2835476d7a2fdbb1d1575423f5ce4c	\\x4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945	[]	[]
64	3	3008	ဘဏ်အကောင့်ငှားမယ် တစ်လ ၃ သိန်း Viber 09 445 221 870	\\x2e64f32291089361195204e9aa1e569d53255f91bc6041324620edd81d07e1ad	\N	\N	\N
65	3	3009	เปิดซิมม้า ซิมลงทะเบียนแล้ว 120 บาท ส่งทั่วไทย	\\x6b8bb603c830bc60b40cb1396cbe129d0d1479cf1bdba5451da8dc030c405d68	\N	\N	\N
114	3	3067	เพื่อนผมโดนไปแล้ว	\\x7f3db9b26051ced27df124dbb3948dbca6bef006b344ac8175e58d8f025535b7	\N	\N	\N
66	3	3010	หาแอดมินตอบแชทปอยเปต เงินเดือน 30000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต	\\x5b7f4185d6dedc192523bcc7f60f7fe8e754433ba79155c2c144abc145216060	\N	\N	\N
67	3	3011	Tuyển nhân viên chat Campuchia, lương 25tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\x5dcac8c1a863b60eeafb45687ef1e62a1c20be0e6cf055b0a6970b1689466277	\N	\N	\N
68	3	3012	Agen judol baru, bonus 20% deposit pertama	\\xb6f09ee5da5878572b540bf67a53192a317efba5bdb3a968092ff19c5600dd76	\N	\N	\N
69	3	3013	Joki KYC, 150 ribu per wajah, langsung cair	\\x2dced9b11b3e784b42c35f1b50feeb64b4b0cbf2f38ef5d6adc5fe2fa73d6659	\N	\N	\N
70	3	3014	Đổi USDT giá tốt 25.300, giao dịch tận nơi Q1, TRC20 TL3L6tKwXr4L57S3nSnRWk4nCpfGkxiCno	\\xf6373bd679b923d1cb41d511a9a4db32490f15e47e4180c2167031f433a61117	\N	\N	\N
71	3	3015	363ဘဏ်အကောင့်ငှားမယ် တစ်လ ၄ သိန်း Viber 09 445 221 870	\\xcc2331092f9e35adc2353cf768c0f263553abdf2f022733bd14f0c3d7bb96c38	\N	\N	\N
72	3	3018	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent	\\x28fce20e56f355b712d3b2faa040f88feda3bfb20652425851a64e6b91192bba	\N	\N	\N
73	3	3019	Cari kerja admin toko, gaji 3 juta, resmi	\\x9dc50e47f715c97780be3b294087ab411f59a2c87ed3f5aeed0c6ab1d71f7afb	\N	\N	\N
74	3	3022	di mana	\\x35d020800c1e654aaae127d588af4a20023c9396af2847f87f4cecde50b6adc3	\N	\N	\N
75	3	3023	Bekasi	\\x553b18b6683c9a4e8c81ad935a3f9612a2522b640b09bae7470c575924dd9fdf	\N	\N	\N
76	3	3025	wfbtr5 Joki KYC, 200 ribu per wajah, langsung cair	\\x2ff368e2c011844c25f6d1570d1399a48d67cb48ff92a34f94916c50bc79e568	\N	\N	\N
77	3	3026	USDT လဲမယ် ၄၄၀၀ ကျပ်	\\x522234835158700cd5f18c409ac5b832ff09c67420387c00d6de94905b3d4f48	\N	\N	\N
78	3	3027	Loker Kamboja admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung	\\x6dc3d8d83d5f4601f12e0239589fa3f261b763bd5fa44a945628ff394669b8e2	\N	\N	\N
79	3	3028	Отрисовка документов, сканы паспортов РФ, 700 руб	\\x26544b2af7ab3e876939a84bc482cdf6361630e7c2366a1e33ee4484c1a63f82	\N	\N	\N
80	3	3029	Cho thuê tài khoản VCB, MB 700k/tháng, không cần gặp mặt @thuetk_minh	\\x2993f9738d927da643d10fcf4c584d77cb55f6ab2de2bef7d258897a82c06864	\N	\N	\N
81	3	3030	🔥🔥ဘဏ်အကောင့်ငှားမယ် တစ်လ ၃ သိန်း Viber 09 445 221 870🔥🔥	\\x26144aa373cf8ecc0a2cd046dafcc3cf090103d6877c5721de1380dde18c3cb4	\N	\N	\N
82	3	3031	Làm giấy tờ giả: bằng lái, CCCD, 1,2tr, nhận hàng mới trả	\\x3be1504ddee6ef477e8fe1465331f86122e8c262618311f1829e5c30f2bbb610	\N	\N	\N
83	3	3032	Loker Kamboja admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung q5cbtc	\\x13d4551e3ae45541436479f9ca0592bbd75e4d310a15b6e8f648f7a6e37332ec	\N	\N	\N
84	3	3033	🔥🔥USDT လဲမယ် ၄၅၀၀ ကျပ်🔥🔥	\\xcd1d1a639d557ec538df1531441b0f2e7c59f2a0a2345a87c7aed354499ac0da	\N	\N	\N
85	3	3034	Hôm nay trời mưa to quá	\\xc7d75766f2796b2e167de950bd9d4c765178df4e0dc13deb7146924533fd040a	\N	\N	\N
86	3	3035	ngập hết đường rồi	\\xd33b402bf4c6d49cb15b7ee537306afe8f6bf1f6cecb6ccbba532f1efd9dbc47	\N	\N	\N
87	3	3036	ở nhà thôi	\\x154f19798d9273607bed7b51c4c28648dc2556c0b261e191391ab15659148432	\N	\N	\N
88	3	3037	Tìm mèo lạc ở quận 3, hậu tạ 500k	\\x3339ceb03d682d8ca4265e0e2c7662eff03734d7c507217090da8ddc255d96e4	\N	\N	\N
89	3	3041	để mình để ý	\\x67697be3e7c0d758b33f66e001f06eaab0b6521ddd1432d6b05640e3ad91c927	\N	\N	\N
90	3	3042	cảm ơn	\\xdef27973aeed2adc7fdf2d3f75e4f7073f434127624d3035657ee9c8e022d4e9	\N	\N	\N
91	3	3043	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ភ្នំពេញ	\\x768645838647bc12e23c7ddc499f50c1f60e6fdf9d15a2108ecbe1e0b59d89d4	\N	\N	\N
92	3	3044	Нужны дропы, карты любых банков, плачу 8000 р за комплект, Москва и СПб @drop_moroz	\\xc85c12b5994283945d240fae9f32f5db94a44bc06d9feebbc7ed0b2c24a29631	\N	\N	\N
93	3	3045	4q Agen judol baru, bonus 20% deposit pertama	\\xc11a6c623e1e9fe6cbc38393986a397ad5436822149523b0be4e6564660fea5a	\N	\N	\N
94	3	3046	sksn8 Agen judol baru, bonus 20% deposit pertama sksn8	\\xd46d2618e1d5827abc2713fb51646aa2ca74e2b635b2fcae529bb5deb4447627	\N	\N	\N
95	3	3047	မြဝတီ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်	\\x93e987b821a80aa9ec8cc0f57c2f431cc37f69becf4090e73f01d39514e8ce19	\N	\N	\N
96	3	3048	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ อัปเดตทุกวัน	\\x4b7a8b2ce39158fc30c2c58e40db9071552c3b5a1620c672f8b981efffe2bd79	\N	\N	\N
97	3	3049	3r USDT လဲမယ် ၄၅၀၀ ကျပ်3r	\\x8a923d7e9223627e567bcb0dfed9eeaf392d1fc4e63163782816511201a3f73d	\N	\N	\N
98	3	3050	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ភ្នំពេញ	\\x768645838647bc12e23c7ddc499f50c1f60e6fdf9d15a2108ecbe1e0b59d89d4	\N	\N	\N
99	3	3051	Работа в Мьянме, чат-менеджер, жильё и билеты за счёт компании, паспорт сдаёте в офис, 1200 долларов	\\x1c68f4a2a766b4f84fd1792507f42c2efef49e453e2232eff3d5f547de41536f	\N	\N	\N
100	3	3052	Rửa tiền qua sàn, phí 7%, nhận đơn từ 500tr	\\x953b4f4af2718f5829443e46dc682feb8a85af7319109ee484fbc3e10f4106b4	\N	\N	\N
101	3	3053	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ อัปเดตทุกวัน 5xrnch	\\x5c365ab77a2283f5ee1ae3ef65abeb365833e05be31a4819ea792d31e005e1a9	\N	\N	\N
102	3	3054	ertvជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent ertv	\\x1224428b5792ebba459cce29f8cdd2c04a6bd9586bdc96cb0c9cb734fb8c4b12	\N	\N	\N
103	3	3055	รับซื้อบัญชีม้า 1500 บาท ต่อบัญชี จ่ายสด ไลน์ somchai_buy	\\x7ddddc7ebebd47499933182ce14ea743e463438e9e77fe4c7b9cb6dae1253d11	\N	\N	\N
104	3	3056	‼️ဘဏ်အကောင့်ငှားမယ် တစ်လ ၄ သိန်း Viber 09 445 221 870	\\x6c3443eaf4e0bb2523d4123059438386140b5347a919189e05dcaf78150c4c28	\N	\N	\N
105	3	3057	เปิดซิมม้า ซิมลงทะเบียนแล้ว 150 บาท ส่งทั่วไทย33	\\x00e9be11808163d76f4db97de494f8446117000243498f5089f3b41c952553cb	\N	\N	\N
106	3	3058	မြဝတီ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည် 4665nd	\\xaabfba54feef549d61462fb9526a55f9e2ed402d85c401401bf6b97b7c043bed	\N	\N	\N
107	3	3060	Отрисовка документов, сканы паспортов РФ, 900 руб4444	\\x348ab75efe5261d409a196603953b917c899ada2963bca0b617b3e370c569e9b	\N	\N	\N
108	3	3061	Thu mua tài khoản ngân hàng chính chủ, 1tr5 một cái, trả ngay, Zalo 0961 224 817	\\xa2a22bdc0f2fedb9fcac62e7a73c6ccbbdd06ae8588145bf3843bceee0d8cd1d	\N	\N	\N
109	3	3062	ขายจักรยานมือสอง 1200 บาท นัดรับอารีย์	\\x958e94ed7ec8ac52ca946136a38fbe23d5d31ec9ba7f8fb6971be0a93a260b35	\N	\N	\N
110	3	3063	ยังอยู่ไหมคะ	\\xea10dcd463e2de553c1963c98a76f72ef39aefac4aa9f370e784dde1b01f46c9	\N	\N	\N
111	3	3064	อยู่ครับ	\\xc1d5ecff3480c26c1763d9b072162d2ce677571d7ae3d17a0d55130149dbdfb9	\N	\N	\N
112	3	3065	8cajជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent	\\xeaddf7be7c69d3adb53dfcce96394be7bae93e8ea919052a2b730d972b65d3e5	\N	\N	\N
115	3	3068	น่ากลัวมาก	\\xec51b2989d43402a1883b5986c14bfe6373c128464f6cedf794b53888753c958	\N	\N	\N
116	3	3069	Сдам комнату, 25000, метро рядом, залог месяц	\\x54afff4151bfbbf68da510ac31e5ca336ff9786b1abfa5267e309d8aafa54e99	\N	\N	\N
117	3	3070	животных можно?	\\x28a0ff8634e97356a4a4d6371ec37a572bc6c81d93771cf57166d32b2bbf5b86	\N	\N	\N
118	3	3071	кошку можно	\\x78628f7fd8088ef0e45b80fbf7c514cea9232049f038c3e2fe768ab4e907cfed	\N	\N	\N
119	3	3072	หาแอดมินตอบแชทปอยเปต เงินเดือน 35000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ตaxz979	\\xbc8f56289b9b440f9281e8ebd52cbaa0252f6baf276acc1926efcf211530962b	\N	\N	\N
120	3	3073	a2 Tuyển nhân viên chat Campuchia, lương 28tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet a2	\\x615894fbbd9ce2b6055296486f278fea4adb5da07d5176716f3e8d3e1b59e036	\N	\N	\N
121	3	3074	မြဝတီ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်	\\x93e987b821a80aa9ec8cc0f57c2f431cc37f69becf4090e73f01d39514e8ce19	\N	\N	\N
122	3	3075	เปิดซิมม้า ซิมลงทะเบียนแล้ว 120 บาท ส่งทั่วไทย z9nhh3	\\x42aadfabb847181b9aed0573436d2f7dc69e2599ee31ee7d15cc5e5a931ee139	\N	\N	\N
123	3	3076	អាកាសធាតុក្តៅណាស់ថ្ងៃនេះ	\\x52b1f1013a694e9f560ef0acd39e8b279390ac6c5f9d8830250ca9b2ca992ba9	\N	\N	\N
124	3	3077	បាទ ក្តៅមែន	\\xdcd747e39f65c1045c36ec8e834016b25eef66b92a1e571cad5e917b64fd2086	\N	\N	\N
125	3	3078	ញ៉ាំទឹកដូង	\\xb71410d30406a101b3533b36f975e8383035fd96a0d0ff4625287cc5ded01b0d	\N	\N	\N
126	3	3080	Cần 5 người gõ bàn phím ở Mộc Bài, ai giới thiệu được 10tr một người	\\xb19ffafa78d7653a31157814363edf910b8f95a6de626cb586d41ade3f4ca39e	\N	\N	\N
127	3	3081	Làm giấy tờ giả: bằng lái, CCCD, 1,5tr, nhận hàng mới trả 4nu	\\xb1e5c7f0e285f8c7433e8c9ec06fffec0aa9c04225eb31f6b7b85c4cfb7409a6	\N	\N	\N
128	3	3082	Bán xe đạp cũ 1tr2, ai mua không	\\x61d6899eee2f62697295b86a057e0391e49c9ffe8f99bd18aed301c5efcf5400	\N	\N	\N
129	3	3083	còn không bạn	\\x697022225920c219ce21842087946caf4f79880267e8ca308302eaffb54e885d	\N	\N	\N
130	3	3084	còn nhé	\\x57f85558fb22710df6f3f2714c62195645fb6430c614fc5d77b7f251ef606d8d	\N	\N	\N
131	3	3085	‼️Tuyển nhân viên chat Campuchia, lương 25tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\x00fe850112070bb14fb8047a6c1cd0f8f5873685570a709fd78b013b55353d42	\N	\N	\N
132	3	3086	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent 5 5	\\x053eba645708ea112b19ab3c11a9c0c789afb0be243b6264c6cae700db7f9c2b	\N	\N	\N
133	3	3087	Joki KYC, 200 ribu per wajah, langsung cair	\\xad153a51859191d52c72b0484b38a4c330573354ae131df72ae24331e1556814	\N	\N	\N
134	3	3088	3w87ysប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ភ្នំពេញ3w87ys	\\x1a3700ba27c95f82f3dbc64c2212c8f01c9a3be8bf216f45eaa28ce0fddd4708	\N	\N	\N
135	3	3089	เว็บพนันตรง ฝาก100รับ200 ไม่มีขั้นต่ำ	\\xb457bd111228e836a94e59da2811b2a9f630469afd331946920ffcc686b3f8d3	\N	\N	\N
136	3	3090	Продам ноутбук, 30 тысяч, торг	\\xc98f89a379db0dfbe3b5fac360cb3f4ac86f3392ae2e14f26e21fd8f13611d9e	\N	\N	\N
137	3	3091	батарея живая?	\\x1f1921fe1c29ca3ac4e1328dd4e5f0039f8c9d40f2e5e13d9d3f547cff7ee148	\N	\N	\N
138	3	3092	держит четыре часа	\\x98edaee0eeeb84425cd381f63f612bf413552e66a57619f50574c0224cde65b5	\N	\N	\N
139	3	3093	Agen judol baru, bonus 20% deposit pertama shd7	\\x4b8fa46653cc505e08812a327852cfbd2c9d65cac2eeadbe997095d3436afd67	\N	\N	\N
140	3	3094	Loker Kamboja admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung 3 3	\\x7301ddf952da39217d9e8acf41874f9e444df6759183b3dabf63f30cd224aa06	\N	\N	\N
141	3	3095	bds4 Tuyển nhân viên chat Campuchia, lương 28tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet bds4	\\x1f25f4944c23bf05930efd2c129cac1df64faff669cbdc50271af80490528965	\N	\N	\N
142	3	3096	Loker Kamboja admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung v35q	\\xfd1c2a29807667772baf4bd59420f5d3853183cd9e530af2650ee2489b8cc910	\N	\N	\N
143	3	3097	မြဝတီ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်5555	\\x591e14f3158263a9f89f855d1606b11723f7af01a8a3b8dc7d64cccb9e4f1311	\N	\N	\N
144	3	3098	Agen judol baru, bonus 30% deposit pertama	\\x9a8ed12b3c687dc87d7be825dda56c4b0fd037726edb985ab4e3a539970cd1df	\N	\N	\N
145	3	3099	Jual beli USDT rate 15.900, COD Jakarta @budi_usdt	\\x426879f47f3ad723a617f94d16d7d41a4f2c234781a6ed9e62adb33cfc30fb8c	\N	\N	\N
146	3	3100	ဘဏ်အကောင့်ငှားမယ် တစ်လ ၄ သိန်း Viber 09 445 221 870	\\xa135d5d37bbbaf44e3f098c54fde940b96c630102d033432d3a0c9dbcacddc82	\N	\N	\N
147	3	3101	លក់ម៉ូតូចាស់ 650$ នៅភ្នំពេញ	\\xcfc0442b29934dec57bb3e754012dcc2bc43c3b83922d21dad3591f1e7886c11	\N	\N	\N
148	3	3102	នៅមានទេ	\\x65a32f677c120572d753e8c8412d4833b54f85f5e392799a3f6594421e119de5	\N	\N	\N
149	3	3103	នៅ	\\x24962ebd0e142b9fc35207e44d5047b4bee63bd65905c97a7f8c1177b9b022ca	\N	\N	\N
150	3	3104	rsmgqမြဝတီ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်rsmgq	\\xe2f4201a104f1ce69db6002ff090c94a78407f4f69f0be96043157c6b6573cee	\N	\N	\N
151	3	3105	ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ อัปเดตทุกวัน	\\x4b7a8b2ce39158fc30c2c58e40db9071552c3b5a1620c672f8b981efffe2bd79	\N	\N	\N
152	3	3108	ជ្រើសរើសបុគ្គលិកឆាត ប្រាក់ខែ 600$ មានបន្ទប់ មិនអាចចេញក្រៅ	\\x109ca31ee8d5199f03f3b2dba8093205ad54fd61729ce1f4e54278fb5b865f61	\N	\N	\N
153	3	3109	Butuh rekening aktif BCA/BRI, sewa 1,5 juta per bulan, proses KTP dibantu, WA wa.me/6281234509871	\\x38c3e800818a68c9e9c361fb4b7fa7131e067c96855c913224ae8288ff277212	\N	\N	\N
154	3	3110	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ភ្នំពេញ	\\xdc44c39e3f4031bc8ac12e9540785bfa45b6c2d91502d42c2a8d6cd065733b41	\N	\N	\N
155	3	3111	Разблокирую счёт 115-ФЗ, 15% от суммы после результата	\\x9eba9897c2f94f157b328f5f30ae72ec44910ca0153a603d6ed0232cb90aadc2	\N	\N	\N
156	3	3112	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ភ្នំពេញ99	\\x273b5f3d82d0a8ccdbd863fb1daeef2e04d035265c367ae46a98dfd49a57d54a	\N	\N	\N
157	3	3113	Bán data khách chứng khoán, 2k một số, test 50 số trước	\\x7761ffa2da0a3e4664a1ddf781917bed9c7989f3bbf0f09ab403a90da21d3458	\N	\N	\N
158	3	3114	etsjj Tuyển nhân viên chat Campuchia, lương 28tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\x4d9160f74dd36d861b5169523cb34660703fe34e6b452643abb3f32e87beceeb	\N	\N	\N
159	3	3115	စက်ဘီးရောင်းမယ် ၈ သောင်း	\\x2eff504b8a99ab664d660f2fba2e7fd6a4add80c285f3765a3bf055afe5b5422	\N	\N	\N
160	3	3116	ရသေးလား	\\xbcfa649aa42e325fef17edb7a938ae1444ea2b262b5122f41e46d004be55139c	\N	\N	\N
161	3	3117	ရတယ်	\\x164ecedf73953c92568c9f81d1326d47540aaee4243a4f85d52a5a0727912039	\N	\N	\N
162	3	3118	2nrb Bán data khách chứng khoán, 2k một số, test 100 số trước 2nrb	\\xff8b3df575f9d90c4a42c7de21af875a1b01ee6cc33878a23cefa59a7c499bcb	\N	\N	\N
163	3	3119	7fn Tuyển nhân viên chat Campuchia, lương 28tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet 7fn	\\x0d1808e14b696072759aae5ec1a94c864bc7943c9200811a939d4af08ea4a6fb	\N	\N	\N
164	3	3120	Обнал, процент 12, вывод в USDT в тот же день TMu6GNrpKppUa2bDyZd3RrhDsaBrbAqsoH	\\x301c3a013a1b7a836d30d88e943046040a40ef24d7010eebc28ee3f3a4daee63	\N	\N	\N
165	3	3121	Cần 6 người gõ bàn phím ở Mộc Bài, ai giới thiệu được 12tr một người	\\x4e370da9a4c131f4b344b6e48b3b32051e2b52dd21329f8c859c903524ce5ecc	\N	\N	\N
166	3	3122	🌹🌹Rửa tiền qua sàn, phí 7%, nhận đơn từ 300tr🌹🌹	\\x74987b12c845970e80e3bae89f562abb8f54ac43ce59908acb433baa52995a50	\N	\N	\N
167	3	3123	น้องสาวถูกหลอกไปพม่า ติดต่อไม่ได้สามวันแล้ว เขาเรียกเงิน 200000 บาท ช่วยด้วยค่ะ	\\xfba3ca5a1d1eca1a31bf1977113cd3d4801ed43178c77d0e0b94d6750a83aafa	\N	\N	\N
168	3	3124	แจ้ง 191 ด่วนค่ะ	\\xad2ff552fa8a31bbece5d215b0a12739827414dc657616d1b5f0276d7061319d	\N	\N	\N
169	3	3125	ติดต่อสถานทูตด้วย	\\xe8a87363626b5bc4d2482aef98bae2d5c559e72f96092127f8f99193284ddbb0	\N	\N	\N
170	3	3126	✅✅Thu mua tài khoản ngân hàng chính chủ, 1tr5 một cái, trả ngay, Zalo 0961 224 817✅✅	\\x0489802e6379f9989a0bf9c36c84a228f5c2f1551df9cf5af345f64e2cbc4e9c	\N	\N	\N
171	3	3127	Polisi tangkap sindikat judol lagi	\\x36ac58d282bbfcda935056b39c2ff411663a7878d7a635a89e9cacf62b184039	\N	\N	\N
172	3	3131	iya masuk berita	\\x36bc52c6b14c579dadcd599d56f018ea5b08e129e3ac4d8f88e79b69bf412241	\N	\N	\N
173	3	3132	jangan ikut ikutan	\\x2c90607e3179f2d24498879a9836722d32de10d1901845f957372b5724f1e40d	\N	\N	\N
174	3	3133	Agen judol baru, bonus 20% deposit pertama	\\xb6f09ee5da5878572b540bf67a53192a317efba5bdb3a968092ff19c5600dd76	\N	\N	\N
175	3	3134	hello, is this group still active	\\x0a6a67d76f0fbac6a2a700d8646013060f29f5168c8d17d042557a64a974495e	\N	\N	\N
176	3	3135	yes	\\x8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d	\N	\N	\N
177	3	3136	ok thanks	\\xb51b46b18e2b4e828476b0b13b7977581d5df38dfef11ac5f56253dc3f9f2cb1	\N	\N	\N
178	3	3137	‼️USDT လဲမယ် ၄၅၀၀ ကျပ်	\\x7cefe1da7a1d3a589553d10d006b95961a30abb6b9ce67b1118cfdf08f416358	\N	\N	\N
179	3	3138	Пробив по номеру, 2500 руб, два часа	\\xb773790ebf551ddaea856aacb7b294539a1933bdfc1d6a8cd715ddd8b1db0dea	\N	\N	\N
180	3	3139	Ada yang jual galon murah?	\\xd2407dd1517fa9880f2d536ca2910e20485885640d702d0eab70a85789abf69a	\N	\N	\N
181	3	3140	18 ribu antar	\\xbf5970993834b8d3d3369a7214004982f005eb76feed6978bc71f01c84aa4667	\N	\N	\N
182	3	3141	boleh	\\xc34f6dbc8ece71139b60abca85ab8dee5faee6f71d9d39535add5781797eac83	\N	\N	\N
183	3	3142	Кто сегодня играет в футбол?	\\xfdbdc3c512fd90aceb4917a9d14ea38a470c70f5483a4ba1cb056ff33ebf7ec0	\N	\N	\N
184	3	3143	я в восемь	\\x7eb3a1836021e26f2f43d7930b3764d5290fd4be982be1495de4fc82bfd4b21a	\N	\N	\N
185	3	3144	возьму мяч	\\x873990b3f10a18a4502286721aaa4162b5d2cb96961cef01ea0801296ec4d63f	\N	\N	\N
186	3	3145	Loker Kamboja admin slot, gaji 12 juta, paspor dipegang kantor, tiket ditanggung ewrz4	\\x3770f03eb7bfee88b8494aa130953f1827023b40c1a762f4de62182d5f2c4196	\N	\N	\N
187	3	3146	🔥🔥Пробив по номеру, 3000 руб, два часа🔥🔥	\\x5cec45a187e1786f767678f7c5a4d8370cd3caf4dea441ad090929a951474168	\N	\N	\N
188	3	3147	✅✅Работа в Мьянме, чат-менеджер, жильё и билеты за счёт компании, паспорт сдаёте в офис, 1500 долларов✅✅	\\xa6a82ce4cec40c7144d50aeb476a31c0978946342f66ad3e751db83a4f761e57	\N	\N	\N
189	3	3148	Thu mua tài khoản ngân hàng chính chủ, 1tr5 một cái, trả ngay, Zalo 0961 224 817 9 9 9 9	\\x9e547a24f9451621befc66b6902553df1f5b22f66b4c02271dbbab14a6d47846	\N	\N	\N
190	3	3149	รับแลก USDT เรท 33.1 นัดรับเงินสด อโศก @somchai_otc	\\x2c055a50eca061af9ab591cc01fa5ac2d87070bd54adcbb207de9c716fbfe2cd	\N	\N	\N
191	3	3150	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.01 ភ្នំពេញ	\\x768645838647bc12e23c7ddc499f50c1f60e6fdf9d15a2108ecbe1e0b59d89d4	\N	\N	\N
192	3	3151	ជួលគណនីធនាគារ ABA 180$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent 5 5	\\x62f6b57f311b7099cec0cbde601777f75cb6f17525f90a71f19272b8a2db7fd1	\N	\N	\N
193	3	3152	В новостях опять про дропов, дали три года	\\x11da90ee1189f0fd05cb187ebbb9e96ab29124886fa2c5fc9d9773ee8fcdc5a8	\N	\N	\N
194	3	3153	за пять тысяч рублей..	\\x0a7ecee4d9b0e534b3a5e901d4bdacc4b82cbd99e7d7ddfe0a968f43ac0a2a22	\N	\N	\N
195	3	3154	дурость	\\x4e3dd5197f8b24fe2ac6a2ab68717a6e64f4fd1b9b3ac96b609295fe1467f2c0	\N	\N	\N
196	3	3155	Joki KYC, 150 ribu per wajah, langsung cair	\\x2dced9b11b3e784b42c35f1b50feeb64b4b0cbf2f38ef5d6adc5fe2fa73d6659	\N	\N	\N
197	3	3156	ဘဏ်အကောင့်ငှားမယ် တစ်လ ၄ သိန်း Viber 09 445 221 870 1 1 1 1	\\x5650a0ebdff0ad3cc3a34e3d1137e35d69cd2dd3d91b5167451e90983681e1b4	\N	\N	\N
198	3	3157	วันนี้กินอะไรดี	\\x468f1e5630cfcd64913c89116842295b5af87bc2e1ff854cef9d9a29b1275df3	\N	\N	\N
199	3	3158	ข้าวมันไก่	\\x4a9298064def3b13e913ab0be36509a4493197c59f9ede517f6f630ae386acc3	\N	\N	\N
200	3	3159	หิวเลย	\\xd99babfa461cca7849c60a2f82cb84d3b85c48265626e886a5e5790e8c09a0b2	\N	\N	\N
201	3	3160	x2 Tuyển nhân viên chat Campuchia, lương 28tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\xb5cdd9f84a2a225e3ab0dcd1c9562095acb8b30529fc088d30e571e11796228b	\N	\N	\N
202	3	3161	ညီလေး မြဝတီမှာ ပိတ်ထားခံရတယ် ကူညီပေးပါ	\\xf3d514580b8e791645459ba85a8d15ff3f6dc1a640c255462461ecec509e4b61	\N	\N	\N
203	3	3162	သံရုံးကို ဆက်သွယ်ပါ	\\xd57454e6801e0ffbc8c6d68994e19840282b432da57a5d59a6f87fec1acdcfbc	\N	\N	\N
204	3	3163	Обменник: USDT 94.5 руб, наличные в Бангкоке	\\x8f8d725b6474e450c91fb260dff173e14ea0941f2af372b4ee463441bbb76079	\N	\N	\N
205	3	3164	✅မြဝတီ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်	\\x0d9222882dc9ac75bc9a2ea5f07d3a7e0515776e8106e0565c48b2688e74a4ef	\N	\N	\N
206	3	3165	ဒီနေ့ မိုးရွာတယ်	\\x2f11300938cead03121723cffad3663558574a008d7aceef112e5fe8fb400bef	\N	\N	\N
207	3	3166	ထီးယူသွားနော်	\\xd9557b9e9e607316cbe65da181f26e0710fef00b969c6cbfd5a69ec7ac976f17	\N	\N	\N
208	3	3167	Jual data nasabah pinjol, 500 rupiah per baris	\\xe92e59e39a1f94400d4046be8710d35096a78ec2068ce47fee44dad42508adc5	\N	\N	\N
209	3	3168	fb Làm giấy tờ giả: bằng lái, CCCD, 1,2tr, nhận hàng mới trả	\\x6170d92e9703880d2c7f83244c8925f332ed297e2b2d8c8dc285e5da16fe7608	\N	\N	\N
210	3	3169	Agen judol baru, bonus 30% deposit pertama	\\x9a8ed12b3c687dc87d7be825dda56c4b0fd037726edb985ab4e3a539970cd1df	\N	\N	\N
211	3	3170	Tuyển nhân viên chat Campuchia, lương 25tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\x5dcac8c1a863b60eeafb45687ef1e62a1c20be0e6cf055b0a6970b1689466277	\N	\N	\N
212	3	3171	Agen judol baru, bonus 30% deposit pertama ca9	\\x40798b1f1504eb4a189440e227667e2df460efee9264b724eb8c6c5a6c08c0df	\N	\N	\N
213	3	3172	ជ្រើសរើសបុគ្គលិកឆាត ប្រាក់ខែ 700$ មានបន្ទប់ មិនអាចចេញក្រៅ	\\xf447ac2f91d15e13140218a5472633dedcc9e4553b072e317099efbf88131540	\N	\N	\N
214	3	3173	Joki KYC, 200 ribu per wajah, langsung cair pz3z	\\xee0d7318ba0792d9c5472a5caa3a5fc53ccc07fe931dc8f158bfb6ebed8715b4	\N	\N	\N
215	3	3174	Tuyển nhân viên chat Campuchia, lương 25tr, bao vé và hộ chiếu, vượt biên có người đón @tuyen_bavet	\\x5dcac8c1a863b60eeafb45687ef1e62a1c20be0e6cf055b0a6970b1689466277	\N	\N	\N
216	3	3175	❤️❤️မြဝတီ ရုံးအတွက် စာရိုက် လူ ၂၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်❤️❤️	\\x201b9f18b0ee8a5a338d029f27f710b789a3a84472c52a2bf91a0e1499467e2d	\N	\N	\N
217	3	3176	ជួលគណនីធនាគារ ABA 180$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent	\\xef56a0accdd8da9d2a1c4b7385d6f8871939620cc3096d021d21d0200c80a2d8	\N	\N	\N
218	3	3177	rr2ug USDT လဲမယ် ၄၄၀၀ ကျပ်	\\x8e27c7985a4a197722a0a4ea71c14a9c3aaa557bc0124c532d90eff2703dac2c	\N	\N	\N
219	3	3178	ប្តូរប្រាក់ USDT ទៅដុល្លារ 1.015 ភ្នំពេញ9vj	\\x330b9fb38dafa5ad18d90385be2922aba5c719f7cb53d90403c2a5bcd5c957cf	\N	\N	\N
220	3	3179	💯💯Agen judol baru, bonus 20% deposit pertama💯💯	\\x99492433e4ea6eebb9408da82b30e3201a76125ded7a779e41279eedc59c7372	\N	\N	\N
221	3	3180	9tf Cho thuê tài khoản VCB, MB 800k/tháng, không cần gặp mặt @thuetk_minh	\\x3a3f4916b35df3d0033a6bd8ef5bca348fe620397c65800114b0a1d1562c30b5	\N	\N	\N
222	3	3181	8s8v6 USDT လဲမယ် ၄၄၀၀ ကျပ်	\\xa3f3f6121f6c61f16848fa736769a30c17208bf29d10c85db8c9467723e04234	\N	\N	\N
223	3	3182	♻️♻️ဘဏ်အကောင့်ငှားမယ် တစ်လ ၄ သိန်း Viber 09 445 221 870♻️♻️	\\xe013951f50f9eb1d27c71e3836fd755c2848e780ff61321d258ea128be78f3a0	\N	\N	\N
224	3	3185	♻️မြဝတီ ရုံးအတွက် စာရိုက် လူ ၁၀ ယောက် လိုသည်၊ ပတ်စပို့ ရုံးက သိမ်းမည်	\\x7a539c735fb07350c3430d1a19a741786d151da6bc7d5fce961fe08adff52e39	\N	\N	\N
225	3	3186	Butuh rekening aktif BCA/BRI, sewa 1,5 juta per bulan, proses KTP dibantu, WA wa.me/6281234509871 6z	\\x6210b0dbb00d8d760578849a35a374f8eab17868c9ad44b32f9902faa92637d4	\N	\N	\N
226	3	3188	ជួលគណនីធនាគារ ABA 150$ ក្នុងមួយខែ បង់ភ្លាមៗ @sokha_rent y5adz	\\xbab7ebc8a7d3d56227c796e37dfc3478189b3dc1fbd26af48bec44ea787ff645	\N	\N	\N
227	3	3189	Công an cảnh báo không cho thuê tài khoản ngân hàng	\\x4b289a2263b1902c953b07828f562a37c94c24c91adc35e4f74e8ee9e66ad569	\N	\N	\N
228	3	3190	chuẩn, bạn tôi bị gọi lên rồi	\\x0b88e70428ecebfb4859b4f99c93b1e70d261ea5656270a84a672b97ecd02367	\N	\N	\N
229	3	3191	tham có mấy trăm nghìn	\\x2728888efcbf9e763774667714ba7cb550309aca5c9fc4f12872b6168aa56c1b	\N	\N	\N
230	3	3192	872หาแอดมินตอบแชทปอยเปต เงินเดือน 30000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต872	\\x865e0b91332c2723f4ed44c691f0bd0acafc24088c96808f8f637fe74b99a7df	\N	\N	\N
231	3	3193	9xn Butuh rekening aktif BCA/BRI, sewa 2 juta per bulan, proses KTP dibantu, WA wa.me/6281234509871 9xn	\\x79656727e2e834e0e6b617b4ac6b606644f6fef7c93502371d88ecc0526cae90	\N	\N	\N
232	3	3194	หาแอดมินตอบแชทปอยเปต เงินเดือน 35000 บาท มีรถรับถึงบ้าน บริษัทเก็บพาสปอร์ต	\\xd8c97a9a68fa777ee7c9a1354faadef6ef962c743dd9fe31b13e52c995282537	\N	\N	\N
233	3	3195	36ขายข้อมูลลูกค้า 1 บาทต่อรายชื่อ อัปเดตทุกวัน36	\\xd490b53cf0e29ccb861fc232ccb1886f47e8b475ffe95c4b020110d2ae48b0ed	\N	\N	\N
\.


--
-- Data for Name: wallet; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.wallet (reading_id, "position", start_offset, end_offset, text, confidence, found_by, is_hidden, chain, address) FROM stdin;
9	0	73	107	TPhtN6zd6iEuojDZpayugppiRF25oJKg2A	0.99	wallet.tron	f	tron	TPhtN6zd6iEuojDZpayugppiRF25oJKg2A
18	0	62	96	TKeviTxjTorjErqoGaZKSaN8dxqLE4RSXj	0.99	wallet.tron	f	tron	TKeviTxjTorjErqoGaZKSaN8dxqLE4RSXj
20	0	12	55	ltc1qz005rng8q3cj33kj52hgq3frtuj28flm54w6f6	0.99	wallet.litecoin	f	litecoin	ltc1qz005rng8q3cj33kj52hgq3frtuj28flm54w6f6
33	0	61	95	TFyNbiEcYBLC93FaMV2zG2oXb3689E8pvh	0.99	wallet.tron	f	tron	TFyNbiEcYBLC93FaMV2zG2oXb3689E8pvh
70	0	53	87	TL3L6tKwXr4L57S3nSnRWk4nCpfGkxiCno	0.99	wallet.tron	f	tron	TL3L6tKwXr4L57S3nSnRWk4nCpfGkxiCno
164	0	46	80	TMu6GNrpKppUa2bDyZd3RrhDsaBrbAqsoH	0.99	wallet.tron	f	tron	TMu6GNrpKppUa2bDyZd3RrhDsaBrbAqsoH
\.


--
-- Data for Name: watch; Type: TABLE DATA; Schema: core; Owner: -
--

COPY core.watch (watch_key, numeric_id, bookmark_id, pts, looked_at, refused_because, refused_at, added_at) FROM stdin;
\.


--
-- Data for Name: capture; Type: TABLE DATA; Schema: raw; Owner: -
--

COPY raw.capture (capture_id, file_id, record, source_id, message_id, method, content, content_sha256, collected_at) FROM stdin;
1	1	1	1	6573	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537332220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334d797769644349364d5463354d7a67314d7a51774e53776961434936496d5a6b5a5455324e5759344e546c6b496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee299bbefb88fe299bbefb88fe4be9be696b920e9ab98e998b2e69c8de58aa1e599a820e5858de5a487e6a18820e68a97e68a95e8af8920313830752fe69c88203c6120687265663d2268747470733a2f2f742e6d652f67785f67616f66616e6732223e4067785f67616f66616e67323c2f613ee299bbefb88fe299bbefb88f3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33382e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353733223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355430343a33363a34352b30303a3030223e30343a33363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x3c89385205030f55334c13584b0c36c033f7617d5137804cbca397ec8953e857	2026-11-29 08:57:01.56362+00
2	1	2	1	6574	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537342220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334e437769644349364d5463354d7a67314e6a67784e69776961434936496d5a6b5a5759304f545a6d5a6a526c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e466c617368205553445420313a313520e6b58be8af9531303020e58588e79c8be5868de4b9b0203c6120687265663d2268747470733a2f2f742e6d652f67785f666c61736831223e4067785f666c617368313c2f613e2035203520353c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33362e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353734223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355430353a33333a33362b30303a3030223e30353a33333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xdc59ad8f0b1820407c6d9edeb962657f45c4859906d793eed51b6448422b1e9d	2026-11-29 08:57:01.56362+00
3	1	3	1	6575	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537352220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334e537769644349364d5463354d7a67324e7a63354d69776961434936496d5a6b5a6a6b79593255334f475a6d496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e6773783575e58aa0e68bbfe5a4a7e7adbee8af812032323030e5888020e69d90e69699e68891e4bbace5819a203c6120687265663d2268747470733a2f2f742e6d652f67785f7169616e7a68656e67223e4067785f7169616e7a68656e673c2f613e2067737835753c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e362e34374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353735223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355430383a33363a33322b30303a3030223e30383a33363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xdac4d6de693c4aaa1586a4787b679f0d3cd9e67a8953ed763d2e4866b0db9de5	2026-11-29 08:57:01.56362+00
4	1	4	1	6576	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537362220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334e697769644349364d5463354d7a67334e5445324e69776961434936496d5a6c4d444d784d44566d4d6d4977496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee587bae8b68ae58d97e6969920e5908de5ad97e794b5e8af9de7949fe697a520302e323575e4b880e69da1203c6120687265663d2268747470733a2f2f742e6d652f67785f7975656c69616f223e4067785f7975656c69616f3c2f613e2061763265773c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33314b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353736223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355431303a33393a32362b30303a3030223e31303a33393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xd613d878bfa500816ac0e9cd9789791c457c49fdd2297f1672f571ff16b8fd92	2026-11-29 08:57:01.56362+00
5	1	5	1	6577	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537372220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334e797769644349364d5463354d7a67344d7a49784d69776961434936496d5a6c4d474e6d4d325132597a5978496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee299bbefb88fe68da2e5b9b3e58fb0e4ba86207765206d6f7665643a20e59c9fe8b1862067785f6c616e68616937202f203c6120687265663d2268747470733a2f2f742e6d652f2b507a336b5778374e715674394c624832223e742e6d652f2b507a336b5778374e715674394c6248323c2f613e20e88081e5aea2e688b7e983bde69da53c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32362e364b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353737223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355431323a35333a33322b30303a3030223e31323a35333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x1dd68f7088373dfa5b805378d91abc6d4f49b5a3594295ace27b1e811aca85d2	2026-11-29 08:57:01.56362+00
6	1	6	1	6578	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537382220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334f437769644349364d5463354d7a67354d7a41784e43776961434936496d5a6c4d545a6b4e7a526c4e6a4579496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee694b6e586bbe7bb935520e4baa4e69893e68980e79a84203535e68a9820e69c89e5a49ae5b091e694b6e5a49ae5b091203c6120687265663d2268747470733a2f2f742e6d652f67785f646f6e677539223e4067785f646f6e6775393c2f613e203120313c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e372e33324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353738223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355431353a33363a35342b30303a3030223e31353a33363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x57dfafb4de1c8973cfb38ada5cf867bb2244f468799dc8a09fd485b77e3faaaf	2026-11-29 08:57:01.56362+00
77	4	14	3	3026	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31385430373a32373a33332b30303a3030222c226964223a333032362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a225553445420e1809ce180b2e18099e1809ae180ba20e18184e18184e18180e1818020e18080e180bbe18095e180ba227d	\\x9c179c32872865fd89ff045cfbec90ebe5d77de69a3a4d62da89418554d6edc4	2026-11-29 08:57:01.661526+00
78	4	15	3	3027	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31385430393a33363a32342b30303a3030222c226964223a333032372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224c6f6b6572204b616d626f6a612061646d696e20736c6f742c2067616a69203132206a7574612c20706173706f72206469706567616e67206b616e746f722c2074696b657420646974616e6767756e67227d	\\x108d738be3b51ed39cc92a7148e6c99b39ca3f8cbe4890e78df547bd1a8e5836	2026-11-29 08:57:01.661526+00
7	1	7	1	6579	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363537392220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55334f537769644349364d5463354d7a6b794d5451334d79776961434936496d5a6c4d6a426959574d315a6d4d7a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee4be9be696b920e585a8e59bbde4b88ae997a820e69f9ce58fb020e6bbb4e6bbb420e8bda6e9989f20e4bf9de9878f313530e4b88720e5ae89e585a8e59198e9bd9020e782b9e4bd8d3134203c6120687265663d2268747470733a2f2f742e6d652f67785f6368656475693131223e4067785f63686564756931313c2f613e206b70663c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e322e32394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353739223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30355432333a33313a31332b30303a3030223e32333a33313c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x14818b63a2cffe0608d0d0ca590ffb91884c25b826643746de6d4e5c58f1dce7	2026-11-29 08:57:01.56362+00
8	1	8	1	6581	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538312220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344d537769644349364d5463354d7a6b794d7a6b314d79776961434936496d5a6c4d7a51344d5749314d7a4931496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee697a5e69cac4c494e45e7b289203835e58583206c696e65206964206a7066656e5f68656865206a623568763c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e34302e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353831223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365430303a31323a33332b30303a3030223e30303a31323c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x670a7f01ac3769df31e500af9becbd89307efee3c5465663ddb4cb9b99b48e2a	2026-11-29 08:57:01.56362+00
9	1	9	1	6582	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538322220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344d697769644349364d5463354d7a6b794e4445334d69776961434936496d5a6c4d3255324e544a6a59325132496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e6d396e746e672043617368206f757420736572766963653a20636172642c20776972652c205049582e2036352f33352073706c69742c20657363726f77206f6b2e2077616c6c657420545068744e367a64366945756f6a445a7061797567707069524632356f4a4b6732413c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32352e354b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353832223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365430303a31363a31322b30303a3030223e30303a31363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x5fbb865310e633ccde258b7b73dcb432858d01f27bfb43d4f7647619e8943586	2026-11-29 08:57:01.56362+00
10	1	10	1	6583	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538332220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344d797769644349364d5463354d7a6b7a4d5455304f53776961434936496d5a6c4e4467304f4745304e6a6733496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e36766ee4be9be696b920e79fade4bfa1e8bdb0e782b820474f495020e9808fe4bca020302e303675203c6120687265663d2268747470733a2f2f742e6d652f67785f6475616e78696e36223e4067785f6475616e78696e363c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e322e35314b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353833223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365430323a31393a30392b30303a3030223e30323a31393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x47349d0a27a78caa7fbaa54438e348a340574ce71ef28c92bff7c64214b6d533	2026-11-29 08:57:01.56362+00
11	1	11	1	6584	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538342220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344e437769644349364d5463354d7a6b304e4455354d53776961434936496d5a6c4e544979597a466a4d444d34496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee4be9be99c80e696b9e4be9be696b9e9a1b9e79baee5908de7a7b0e4bba3e694b6e4bba3e4bb98e9a1b9e79baee4bb8be7bb8de58db0e5baa6e58e9fe7949f555049e98791e9a29de697a53530e4b88755e68abce98791e8a681e6b182313530303055e698afe590a6e694afe68c81e4b893e7bea4e694afe68c81e4b89ae58aa1e8b49fe8b4a3e4baba3c6120687265663d2268747470733a2f2f742e6d652f67785f79696e647539223e4067785f79696e6475393c2f613e2033203320333c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33352e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353834223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365430353a35363a33312b30303a3030223e30353a35363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xd82a33804d5e3e2f745fd95d8c731b20856128c77f95e3bf710250b900c07097	2026-11-29 08:57:01.56362+00
12	1	12	1	6585	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538352220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344e537769644349364d5463354d7a6b314f4449344d69776961434936496d5a6c4e574d775a6a6b7a4f575535496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e427579205553445420312e3030322c2073656c6c20302e3939382c206361736820696e20424b4b2c206d696e20336b203c6120687265663d2268747470733a2f2f742e6d652f67785f626b6b6f7463223e4067785f626b6b6f74633c2f613e206b737064353c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e372e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353835223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365430393a34343a34322b30303a3030223e30393a34343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xc07872712a5577daec6aa87640449a3f482879f02b9a71795a02c3bcac789b57	2026-11-29 08:57:01.56362+00
79	4	16	3	3028	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31385431313a30373a33372b30303a3030222c226964223a333032382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09ed182d180d0b8d181d0bed0b2d0bad0b020d0b4d0bed0bad183d0bcd0b5d0bdd182d0bed0b22c20d181d0bad0b0d0bdd18b20d0bfd0b0d181d0bfd0bed180d182d0bed0b220d0a0d0a42c2037303020d180d183d0b1227d	\\xa6a99019ed4c849e159fdfaa1b0e5a12916b13028e29c056d20a92e4b62499df	2026-11-29 08:57:01.661526+00
80	4	17	3	3029	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31395430333a35393a30372b30303a3030222c226964223a333032392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2243686f20746875c3aa2074c3a069206b686fe1baa36e205643422c204d42203730306b2f7468c3a16e672c206b68c3b46e672063e1baa76e2067e1bab770206de1bab774204074687565746b5f6d696e68227d	\\x4d41d71075a6fd8fe40a6e57345c6b5afb9ca91e6e767f37ab7c61bd9c780e65	2026-11-29 08:57:01.661526+00
13	1	13	1	6589	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363538392220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55344f537769644349364d5463354d7a6b314f5463324d43776961434936496d5a6c4f444d355a4463794d47466b496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f92af3c2f623e3c2f693e3c6920636c6173733d22656d6f6a69223e3c623ef09f92af3c2f623e3c2f693e4e6565642064726f707320554b2f45552c2031382520706572206c6f61642c206461696c792c20736572696f7573206f6e6c792e205447203c6120687265663d2268747470733a2f2f742e6d652f67785f657564726f7073223e4067785f657564726f70733c2f613e3c6920636c6173733d22656d6f6a69223e3c623ef09f92af3c2f623e3c2f693e3c6920636c6173733d22656d6f6a69223e3c623ef09f92af3c2f623e3c2f693e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31382e354b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353839223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431303a30393a32302b30303a3030223e31303a30393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xb957134abcd902f86e069caaeed7704dde202f7c634fb5c18a29350e4b3d5016	2026-11-29 08:57:01.56362+00
14	1	14	1	6590	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539302220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354d437769644349364d5463354d7a6b324d546b794f53776961434936496d5a6c4f4751344d4755355954566c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee69699e4b8bbe79c8be8bf87e69da520e7b2bee8818ae6969920e588b7e58d95e6969920e590832038302d3230307720e59294342d377720e5908ce58fb0203c6120687265663d2268747470733a2f2f742e6d652f67785f6368656475693131223e4067785f63686564756931313c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e3734343c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353930223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431303a34353a32392b30303a3030223e31303a34353c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x2d11e91449157218301d1463a03eb2e569777931e510d41e18de58d772b9bf92	2026-11-29 08:57:01.56362+00
15	1	15	1	6591	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539312220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354d537769644349364d5463354d7a6b324f544d774d79776961434936496d5a6c4f5463324e4459784e44426d496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee280bcefb88fe280bcefb88f4e6565642064726f707320554b2f45552c2031382520706572206c6f61642c206461696c792c20736572696f7573206f6e6c792e205447203c6120687265663d2268747470733a2f2f742e6d652f67785f657564726f7073223e4067785f657564726f70733c2f613ee280bcefb88fe280bcefb88f3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33312e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353931223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431323a34383a32332b30303a3030223e31323a34383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x53398661858e66f3b3394f69bc04bb3425de289e0ce49bda194b5b49321f28d2	2026-11-29 08:57:01.56362+00
16	1	16	1	6592	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539322220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354d697769644349364d5463354d7a6b334d4455314f53776961434936496d5a6c595445304e3251345a474d77496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f94a53c2f623e3c2f693e3c6920636c6173733d22656d6f6a69223e3c623ef09f94a53c2f623e3c2f693ee58aa0e68bbfe5a4a7e7adbee8af812032333030e5888020e69d90e69699e68891e4bbace5819a203c6120687265663d2268747470733a2f2f742e6d652f67785f7169616e7a68656e67223e4067785f7169616e7a68656e673c2f613e3c6920636c6173733d22656d6f6a69223e3c623ef09f94a53c2f623e3c2f693e3c6920636c6173733d22656d6f6a69223e3c623ef09f94a53c2f623e3c2f693e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33362e314b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353932223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431333a30393a31392b30303a3030223e31333a30393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x6836f8867ec603d305a3c536c2fd0a07cf3df4d39acfc6a8d01ad6a2a53be81a	2026-11-29 08:57:01.56362+00
17	1	17	1	6593	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539332220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354d797769644349364d5463354d7a6b334e4467774e69776961434936496d5a6c59574979596a55774e7a6378496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e32746634e587ba5447e88081e58fb72032303138e5b9b420323575e4b880e4b8aa20e5b8a6e4bc9ae5919820e58f91e58da120746768616f2d66616b612e73686f7020327466343c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33322e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353933223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431343a32303a30362b30303a3030223e31343a32303c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xbbc77b967618305b7a675f34bdf1e7d8be36524bdb1adf5f0adbfc3ee54b889d	2026-11-29 08:57:01.56362+00
18	1	18	1	6594	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539342220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354e437769644349364d5463354d7a6b344d4451344d53776961434936496d5a6c596a55775a574d344d544979496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee4be9be696b920476f49502be8b791e5888620496e6469612055504920322e382520636f6d6d697373696f6e20e697a5e7bb93206461696c7920736574746c65203c6120687265663d2268747470733a2f2f742e6d652f67785f75706934223e4067785f757069343c2f613e20544b65766954786a546f726a4572716f47615a4b53614e386478714c45345253586a3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31302e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353934223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431353a35343a34312b30303a3030223e31353a35343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x28a6b4562d0e31f0d55d46d3a7c863bdc07e60fd1b7ef8ac13e6138799deb76b	2026-11-29 08:57:01.56362+00
81	4	18	3	3030	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31395430393a31343a35372b30303a3030222c226964223a333033302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22f09f94a5f09f94a5e18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818320e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730f09f94a5f09f94a5227d	\\x64a626cd537bb4b802c6b8fd676064826ea13ff86b3b42febfae961f376553e1	2026-11-29 08:57:01.661526+00
19	1	19	1	6595	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539352220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354e537769644349364d5463354d7a6b344d7a517a4e53776961434936496d5a6c596d566d4d6a4e6d5957517a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee68da2e5b9b3e58fb0e4ba86207765206d6f7665643a20e59c9fe8b1862067785f6c616e68616937202f203c6120687265663d2268747470733a2f2f742e6d652f2b507a336b5778374e715674394c624832223e742e6d652f2b507a336b5778374e715674394c6248323c2f613e20e88081e5aea2e688b7e983bde69da5373737373c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32352e364b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353935223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365431363a34333a35352b30303a3030223e31363a34333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xf19aced0e9e28444062d2cf6c9777c9ee5fc1d48bc43ad965172ae1d7d75a421	2026-11-29 08:57:01.56362+00
20	1	20	1	6596	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f676f6e6778752f363539362220646174612d766965773d2265794a6a496a6f744d6a49354d4445784e7a59774d797769634349364e6a55354e697769644349364d5463354e4441774e4451784d53776961434936496d5a6c597a686b4e5749334e446730496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e677875223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e4be9be99c80e9a291e981933c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e6a76716b204c5443e4b99fe58fafe4bba5206c746331717a303035726e67387133636a33336b6a353268677133667274756a3238666c6d3534773666363c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33392e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f676f6e6778752f36353936223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d31312d30365432323a33333a33312b30303a3030223e32323a33333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x99f50390d91cdf4fd210b4e3d07b02552180b74ea590b350bac312b46e1a700d	2026-11-29 08:57:01.56362+00
21	2	1	2	1502	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774d697769644349364d5463344f544d304e546b784d43776961434936496a4e684d4451354e324a6d597a646c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee694b6e6acbee8afb7e8aea4e58786e69cace9a291e98193e7bdaee9a1b6efbc8ce585b6e4bb96e59cb0e59d80e5a68220544c39512e2e2e56534d4720e59d87e4b8bae58187e586923c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353032223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345430303a33313a35302b30303a3030223e30303a33313c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xec1d2e3848633072552122e736251de1481e225859789a840d3ecb8660324633	2026-11-29 08:57:01.608065+00
22	2	2	2	1503	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530332220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774d797769644349364d5463344f544d324d444d324d53776961434936496a4e684d475533596a4d334e6a4a6d496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f94943c2f623e3c2f693e20e68aa5e5a487e6a8a1e789883c62722f3ee4be9be99c80e696b9efbc9a3c62722f3ee9a1b9e79baee5908de7a7b0efbc9a3c62722f3ee98791e9a29defbc9a3c62722f3ee697b6e997b4efbc9a3c62722f3ee68abce98791e8a681e6b182efbc9a3c62722f3ee68b85e4bf9de8b4b9e8b081e689bfe68b85efbc9a3c62722f3ee4b89ae58aa1e8b49fe8b4a3e4babaefbc9a3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33342e334b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353033223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345430343a33323a34312b30303a3030223e30343a33323c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x8c54189be4dd9d80bced6e375608cdf520e0e63b3d906dc6ddf23414b32568b7	2026-11-29 08:57:01.608065+00
23	2	3	2	1504	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530342220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774e437769644349364d5463344f544d324d5463324e79776961434936496a4e684d5467315a57466c5a6d5577496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646f63756d656e745f777261702220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353034223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f646f63756d656e745f7469746c6522206469723d226175746f223e313530342e7064663c2f6469763e3c2f613e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f938e3c2f623e3c2f693e20e5b9b3e58fb0e8a784e58899e69bb4e696b0efbc8ce8a781e99984e4bbb63c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31392e394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353034223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345430343a35363a30372b30303a3030223e30343a35363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xdeb22012f83257f1caa8aca7e5617bf94e62d2ae376d23a83c5cf38a6b13c7d5	2026-11-29 08:57:01.608065+00
24	2	4	2	1505	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530352220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774e537769644349364d5463344f544d324d7a55354d43776961434936496a4e684d6a49304d6a49324f546b78496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f93a23c2f623e3c2f693e20e7a6bee7a6bee68b85e4bf9d2039e69c883135e697a5e8b5b7e590afe794a8e696b0e5aea2e69c8d203c6120687265663d2268747470733a2f2f742e6d652f686568655f6b6566755f64333138223e40686568655f6b6566755f643331383c2f613e20e58e9f203c6120687265663d2268747470733a2f2f742e6d652f686568655f6b6566755f3031223e40686568655f6b6566755f30313c2f613e20e5819ce794a8efbc8ce587a1e794a8e697a7e58fb7e88194e7b3bbe79a84e983bde698afe9aa97e5ad903c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31392e354b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353035223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345430353a32363a33302b30303a3030223e30353a32363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x49465a9d2e1400099eae464a222b1842f5bae1c158eb00f2f731e04f36839aa5	2026-11-29 08:57:01.608065+00
82	4	19	3	3031	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32305430303a34313a31342b30303a3030222c226964223a333033312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a224cc3a06d206769e1baa5792074e1bb9d206769e1baa33a2062e1bab16e67206cc3a1692c20434343442c20312c3274722c206e68e1baad6e2068c3a06e67206de1bb9b69207472e1baa3227d	\\x46c510721d045f2a80b8bbc4dd0551b95cf06024c3418534e9dc8a755ad74e34	2026-11-29 08:57:01.661526+00
25	2	5	2	1506	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530362220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774e697769644349364d5463344f544d344d7a6b774d43776961434936496a4e684d6d4d794e546c6c4d7a5179496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646f63756d656e745f777261702220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353036223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f646f63756d656e745f7469746c6522206469723d226175746f223e313530362e7064663c2f6469763e3c2f613e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f938e3c2f623e3c2f693e20e5b9b3e58fb0e8a784e58899e69bb4e696b0efbc8ce8a781e99984e4bbb63c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33322e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353036223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345431313a30353a30302b30303a3030223e31313a30353c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xebfd20689039309524b326955376440a6d5318f828f69031e49023826c0d8d94	2026-11-29 08:57:01.608065+00
26	2	6	2	1507	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530372220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774e797769644349364d5463344f544d344e5451354e69776961434936496a4e684d7a59774f5445315932597a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7baa0e7bab7e585ace7a4bae38091e7bc96e58fb7204a2d313835343c62722f3ee585ace7bea433363220e4be9be696b9e69caae68c89e697b6e59b9e55efbc8ce6b689e58f8a2033323030553c62722f3ee8a381e5ae9aefbc9ae689a3e68abce98791e8b594e4bb98e99c80e696b9efbc8ce7bea4e8ada6e5918ae4b880e6aca13c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e362e32324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353037223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345431313a33313a33362b30303a3030223e31313a33313c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xd9ed8b8cb5a39aaae99dd07d8f9a69afdc20781d5a17456b2e0e41ec7c9937a8	2026-11-29 08:57:01.608065+00
27	2	7	2	1508	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530382220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774f437769644349364d5463344f544d354d5455314f43776961434936496a4e684d325a6c597a686b4e6d4530496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7baa0e7bab7e585ace7a4bae38091e7bc96e58fb7204a2d313130323c62722f3ee58f8ce696b9e69caae68aa5e5a487efbc8ce5b9b3e58fb0e4b88de4ba88e58f97e790863c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33342e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353038223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31345431333a31323a33382b30303a3030223e31333a31323c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xf8577692b7b26af80b2ed23fd471b65a61a7d0af1a72f6db196fde73757626d6	2026-11-29 08:57:01.608065+00
28	2	8	2	1509	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313530392220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455774f537769644349364d5463344f5451314d5449784d43776961434936496a4e684e446c6b4d4441314d445531496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d20616363656e745f636f6c6f72223e466f727761726465642066726f6d203c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d5f6e616d65223e3c7370616e206469723d226175746f223ee7a6bee7a6bee4be9be99c80e4ba8ce58fb73c2f7370616e3e3c2f7370616e3e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee29aa1efb88f20e7b4a7e680a5efbc9ae585ace7bea433373620e88081e69dbfe5a4b1e88194efbc8ce69a82e5819ce8afa5e7bea4e4b880e58887e4baa4e69893efbc8ce5b7b2e68aa5e5a487e79a84e8afb7e88194e7b3bbe4bbb2e8a381203c6120687265663d2268747470733a2f2f742e6d652f686568655f7a686f6e6763616936223e40686568655f7a686f6e67636169363c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32342e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353039223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31355430353a34363a35302b30303a3030223e30353a34363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x05f230acb420155f51e5c7f3e85da4af20cf2b209e98c5c6d24f8184a8fea066	2026-11-29 08:57:01.608065+00
29	2	9	2	1510	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520736572766963655f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531302220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784d437769644349364d5463344f5451334e544d7a4d53776961434936496a4e684e544e694d7a646a59544132496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e4368616e6e656c206e616d6520776173206368616e67656420746f20c2abe7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5c2bb3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32322e314b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353130223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31355431323a32383a35312b30303a3030223e31323a32383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xc96ba0def845cbb765aa5336cab8a1f55019665067bd8e543aae632f333ce125	2026-11-29 08:57:01.608065+00
30	2	10	2	1511	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531312220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784d537769644349364d5463344f54557a4e5459344d79776961434936496a4e684e5751354e6d59304d324933496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7a7bbe999a4e38091e4bba5e4b88be9aa97e5ad90e5b7b2e585a5e5ba93efbc9a36383338323637313937e38081353530363236313239323c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31392e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353131223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31365430353a31343a34332b30303a3030223e30353a31343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x9aa7da4162df12b68d6b37ed2a8780619d18c5b5c567d003ad584e0bebf03516	2026-11-29 08:57:01.608065+00
83	4	20	3	3032	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32305431343a34383a33342b30303a3030222c226964223a333033322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224c6f6b6572204b616d626f6a612061646d696e20736c6f742c2067616a69203132206a7574612c20706173706f72206469706567616e67206b616e746f722c2074696b657420646974616e6767756e6720713563627463227d	\\xf6d62b5cb098fc2ad32cac64c2d27e9280ed4595ec7ca058509997f0671f433d	2026-11-29 08:57:01.661526+00
31	2	11	2	1512	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784d697769644349364d5463344f54557a4e6a557a4e43776961434936496a4e684e6a633359545a695a445934496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d20616363656e745f636f6c6f72223e466f727761726465642066726f6d203c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d5f6e616d65223e3c7370616e206469723d226175746f223ee98791e8beb9e5908ce59f8ee59c883c2f7370616e3e3c2f7370616e3e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee29aa1efb88f20e7b4a7e680a5efbc9ae585ace7bea433353920e88081e69dbfe5a4b1e88194efbc8ce69a82e5819ce8afa5e7bea4e4b880e58887e4baa4e69893efbc8ce5b7b2e68aa5e5a487e79a84e8afb7e88194e7b3bbe4bbb2e8a381203c6120687265663d2268747470733a2f2f742e6d652f686568655f7a686f6e6763616936223e40686568655f7a686f6e67636169363c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31322e354b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353132223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31365430353a32383a35342b30303a3030223e30353a32383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x89af5af4993cdc9c676db3f46d9b55b3d9ec816d419b3f317f2d676013e151a6	2026-11-29 08:57:01.608065+00
32	2	12	2	1516	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531362220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784e697769644349364d5463344f5455304e6a41314d69776961434936496a4e684f4759774f4452684e444a6a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f92b13c2f623e3c2f693e2039e69c883136e697a520e689bfe58591e5a4a7e79b983c62722f3ee694b65520362e39383c62722f3ee587ba5520372e30363c62722f3ee78eb0e98791e99da2e4baa4202b302e30323c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e322e34384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353136223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31365430383a30373a33322b30303a3030223e30383a30373c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x73b353e980a8f9abaf458e06e0cf184fd4eb60768f1a1d5d3c954acbf879328a	2026-11-29 08:57:01.608065+00
33	2	13	2	1517	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531372220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784e797769644349364d5463344f5459774f5445344d53776961434936496a4e684f54686c596d4d785a47526b496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f9aa83c2f623e3c2f693ee9aa97e5ad90e69b9de585893c6920636c6173733d22656d6f6a69223e3c623ef09f9aa83c2f623e3c2f693e20e7bc96e58fb720502d3836333c62722f3ee9aa97e5ad904944efbc9a363937393833303333333c62722f3ee9aa97e5ad90e698b5e7a7b0efbc9ae7a6bee7a6bee5aea2e69c8de5b08fe7be8e3c62722f3ee8a2abe9aa97e98791e9a29defbc9a32363030553c62722f3ee9aa97e5ad9055e59cb0e59d80efbc9a3c636f64653e5446794e6269456359424c43393346614d56327a47326f58623336383945387076683c2f636f64653e3c62722f3ee8a2abe9aa97e7bb8fe8bf87efbc9ae7a781e8818ae58692e58585efbc8ce69caae8b5b0e585ace7bea43c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e352e35374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353137223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31375430313a33393a34312b30303a3030223e30313a33393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xc711d33a18e96f7db5adf28ec2ae2cad7e789e89364c943b0bb8f0bd9e75ae1e	2026-11-29 08:57:01.608065+00
34	2	14	2	1518	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531382220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784f437769644349364d5463344f5459794f4445784d43776961434936496a4e6859544a6a5a6a4d354e7a686c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7a7bbe999a4e38091e4bba5e4b88be9aa97e5ad90e5b7b2e585a5e5ba93efbc9a35373736383832333539e38081363437383935323937303c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33332e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353138223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31375430363a35353a31302b30303a3030223e30363a35353c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x4915f1cf8a2c66443ee1548b6ad521780a092c1cdfecdce2beed2ce7458eb8c4	2026-11-29 08:57:01.608065+00
35	2	15	2	1519	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313531392220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455784f537769644349364d5463344f54597a4d7a517a4e43776961434936496a4e6859574e694d6d49784d544e6d496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace7bea433393320e69bb4e5908defbc8ce88081e69dbfe4b88de58f98efbc8ce68abce98791e4b88de58f98203230303030553c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33322e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353139223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31375430383a32333a35342b30303a3030223e30383a32333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x0c45e5f47270a8489c4b97507e0b154cc8dc09756388a2289c4ac7106d938ed3	2026-11-29 08:57:01.608065+00
36	2	16	2	1520	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532302220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794d437769644349364d5463344f5459324e7a45314e53776961434936496a4e68596a59354e6a493459575977496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f92b13c2f623e3c2f693e2039e69c883137e697a520e689bfe58591e5a4a7e79b983c62722f3ee694b65520362e39383c62722f3ee587ba5520372e30373c62722f3ee78eb0e98791e99da2e4baa4202b302e30323c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33322e394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353230223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31375431373a34353a35352b30303a3030223e31373a34353c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x047a6ed2e5b7f7a9b68007b2bb1779219934f019db1d63df1b63a7b5339651b4	2026-11-29 08:57:01.608065+00
84	4	21	3	3033	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32305431383a31393a30332b30303a3030222c226964223a333033332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22f09f94a5f09f94a55553445420e1809ce180b2e18099e1809ae180ba20e18184e18185e18180e1818020e18080e180bbe18095e180baf09f94a5f09f94a5227d	\\x546f169148acf690d8436b54ddd7bc1b30fec24b97fb5c202e6fe732ee49ff4c	2026-11-29 08:57:01.661526+00
37	2	17	2	1521	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532312220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794d537769644349364d5463344f5463774e7a51784e43776961434936496a4e68597a41334f5745774e474578496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f93a33c2f623e3c2f693e20e4bb8ae697a5e696b0e5bc80e585ace7bea43c62722f3ee585ace7bea4333634efbd9ce5b7b2e68abc20313530303055efbd9ce58da1e68ea5e59b9e553c62722f3ee585ace7bea4333132efbd9ce5b7b2e68abc203830303055efbd9ce5ae9ee5908de6898be69cbae58da13c62722f3ee8bf9be7bea4e58588e9aa8ce7bea4203c6120687265663d2268747470733a2f2f742e6d652f686568655f79616e71756e5f626f74223e40686568655f79616e71756e5f626f743c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32382e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353231223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31385430343a35363a35342b30303a3030223e30343a35363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xb90b9856dc39c2d6b719e3ebb1bfe92c78f5f0c7cecebabbb652d39a31323065	2026-11-29 08:57:01.608065+00
38	2	18	2	1522	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794d697769644349364d5463344f5463774f544d324e53776961434936496a4e68593245315a4445335a545579496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f3135323222207374796c653d226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b29223e3c2f613e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f8e813c2f623e3c2f693e20e88081e5aea2e688b7e59b9ee9a688efbc9a39e69c883138e697a5e5bd93e5a4a9e5bc80e7bea4e5858de9a696e69c88e69c88e8b4b93c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33302e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353232223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31385430353a32393a32352b30303a3030223e30353a32393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x4ac5e7908f1fd16f5b4f28cb495ff566827880641bf77961ec35a44c0106f7a1	2026-11-29 08:57:01.608065+00
39	2	19	2	1523	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532332220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794d797769644349364d5463344f5463784d6a55344d79776961434936496a4e685a4451304d44686d4f44417a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee68b9be88198efbc9ae5b9b3e58fb0e68b9b20e4baa4e69893e5919820e88ba5e5b9b2efbc8ce4bc9ae4b8ade69687e68993e5ad97e5bfabefbc8ce5ba95e896aa203132303055efbc8ce7babfe4b88aefbc8ce88194e7b3bb203c6120687265663d2268747470733a2f2f742e6d652f686568655f68725f64333138223e40686568655f68725f643331383c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31342e334b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353233223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31385430363a32333a30332b30303a3030223e30363a32333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x9f5a625ac0d090ba96c3d2786b5d970285c54235efd573691402b50dd0d5b039	2026-11-29 08:57:01.608065+00
40	2	20	2	1524	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532342220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e69776963434936496a45314d6a526e49697769644349364d5463344f5463794e4441344e53776961434936496a4e685a4755794e4441334d574930496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f67726f757065645f77726170206a732d6d6573736167655f67726f757065645f77726170223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f22207374796c653d226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b292220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532343f73696e676c65223e3c2f613e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f22207374796c653d226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b292220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532353f73696e676c65223e3c2f613e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f22207374796c653d226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b292220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532363f73696e676c65223e3c2f613e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f22207374796c653d226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b292220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532373f73696e676c65223e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09faaaa3c2f623e3c2f693e20e69cace591a8e59ca8e5b297e4baa4e69893e59198e5908de58d95efbc88e99984e5a4b4e5838fefbc89efbc8ce4b88de59ca8e59bbee4b88ae79a84e983bde698afe58692e585853c2f6469763e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31372e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353234223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d31385430393a33343a34352b30303a3030223e30393a33343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xe0d4138d710511fa216f6d482fabf5171f86e05dd00d5c3d418277f59040fef8	2026-11-29 08:57:01.608065+00
41	2	21	2	1525	web_preview	\\x7b2268746d6c223a223c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f777261705c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167655c2220646174612d706f73743d5c226865686564625f746f6e677a68692f313532345c2220646174612d766965773d5c2265794a6a496a6f744d6a49344e7a51314d4441324e69776963434936496a45314d6a526e49697769644349364d5463344f5463794e4441344e53776961434936496a4e685a4755794e4441334d574930496e305c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f627562626c655c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f725c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68695c223e3c7370616e206469723d5c226175746f5c223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f67726f757065645f77726170206a732d6d6573736167655f67726f757065645f777261705c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532343f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532353f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532363f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532373f73696e676c655c223e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c6920636c6173733d5c22656d6f6a695c223e3c623ef09faaaa3c2f623e3c2f693e20e69cace591a8e59ca8e5b297e4baa4e69893e59198e5908de58d95efbc88e99984e5a4b4e5838fefbc89efbc8ce4b88de59ca8e59bbee4b88ae79a84e983bde698afe58692e585853c2f6469763e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d706163745c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f5c223e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f76696577735c223e31372e384b3c2f7370616e3e3c7370616e20636c6173733d5c22636f70796f6e6c795c223e2076696577733c2f7370616e3e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f6d6574615c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f646174655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532345c223e3c74696d6520636c6173733d5c2274696d655c22206461746574696d653d5c22323032362d30392d31385430393a33343a34352b30303a30305c223e30393a33343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e222c226974656d223a313532357d	\\xabab005fc422f5795919fb5e8f4fd5e76452fd5783e5857005c59f6284cc03d7	2026-11-29 08:57:01.608065+00
42	2	22	2	1526	web_preview	\\x7b2268746d6c223a223c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f777261705c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167655c2220646174612d706f73743d5c226865686564625f746f6e677a68692f313532345c2220646174612d766965773d5c2265794a6a496a6f744d6a49344e7a51314d4441324e69776963434936496a45314d6a526e49697769644349364d5463344f5463794e4441344e53776961434936496a4e685a4755794e4441334d574930496e305c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f627562626c655c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f725c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68695c223e3c7370616e206469723d5c226175746f5c223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f67726f757065645f77726170206a732d6d6573736167655f67726f757065645f777261705c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532343f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532353f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532363f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532373f73696e676c655c223e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c6920636c6173733d5c22656d6f6a695c223e3c623ef09faaaa3c2f623e3c2f693e20e69cace591a8e59ca8e5b297e4baa4e69893e59198e5908de58d95efbc88e99984e5a4b4e5838fefbc89efbc8ce4b88de59ca8e59bbee4b88ae79a84e983bde698afe58692e585853c2f6469763e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d706163745c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f5c223e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f76696577735c223e31372e384b3c2f7370616e3e3c7370616e20636c6173733d5c22636f70796f6e6c795c223e2076696577733c2f7370616e3e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f6d6574615c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f646174655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532345c223e3c74696d6520636c6173733d5c2274696d655c22206461746574696d653d5c22323032362d30392d31385430393a33343a34352b30303a30305c223e30393a33343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e222c226974656d223a313532367d	\\xd4c704a69f94af1ba9c4e3d930ed47fdfc4747c8da49c97921d3a5645282c53e	2026-11-29 08:57:01.608065+00
43	2	23	2	1527	web_preview	\\x7b2268746d6c223a223c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f777261705c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167655c2220646174612d706f73743d5c226865686564625f746f6e677a68692f313532345c2220646174612d766965773d5c2265794a6a496a6f744d6a49344e7a51314d4441324e69776963434936496a45314d6a526e49697769644349364d5463344f5463794e4441344e53776961434936496a4e685a4755794e4441334d574930496e305c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f627562626c655c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f725c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68695c223e3c7370616e206469723d5c226175746f5c223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f67726f757065645f77726170206a732d6d6573736167655f67726f757065645f777261705c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532343f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532353f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532363f73696e676c655c223e3c2f613e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f70686f746f5f777261702067726f757065645f6d656469615f7772617020626c75726564206a732d6d6573736167655f70686f746f5c22207374796c653d5c226261636b67726f756e642d696d6167653a75726c2826237832373b68747470733a2f2f63646e2e696e76616c69642f66696c652e6a706726237832373b295c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532373f73696e676c655c223e3c2f613e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f746578745c22206469723d5c226175746f5c223e3c6920636c6173733d5c22656d6f6a695c223e3c623ef09faaaa3c2f623e3c2f693e20e69cace591a8e59ca8e5b297e4baa4e69893e59198e5908de58d95efbc88e99984e5a4b4e5838fefbc89efbc8ce4b88de59ca8e59bbee4b88ae79a84e983bde698afe58692e585853c2f6469763e3c2f6469763e5c6e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d706163745c223e3c64697620636c6173733d5c2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f5c223e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f76696577735c223e31372e384b3c2f7370616e3e3c7370616e20636c6173733d5c22636f70796f6e6c795c223e2076696577733c2f7370616e3e3c7370616e20636c6173733d5c2274676d655f7769646765745f6d6573736167655f6d6574615c223e3c6120636c6173733d5c2274676d655f7769646765745f6d6573736167655f646174655c2220687265663d5c2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f313532345c223e3c74696d6520636c6173733d5c2274696d655c22206461746574696d653d5c22323032362d30392d31385430393a33343a34352b30303a30305c223e30393a33343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e222c226974656d223a313532377d	\\x2064cfae19052b59faa3611ae565770938f4f6a21f7011fdbb30e7f3398bfcdf	2026-11-29 08:57:01.608065+00
85	4	22	3	3034	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430353a31313a33362b30303a3030222c226964223a333033342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a2248c3b46d206e6179207472e1bb9d69206dc6b06120746f207175c3a1227d	\\xc5cd6206cd1c97157a20ef7d3ebef616435dabcecd7264f6394737ab88dac067	2026-11-29 08:57:01.661526+00
44	3	1	2	1528	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532382220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794f437769644349364d5463344f5467334d5441324d69776961434936496a4e694d4456694d5755314f446334496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace7bea433383520e69bb4e5908defbc8ce88081e69dbfe4b88de58f98efbc8ce68abce98791e4b88de58f98203230303030553c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e392e35394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353238223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32305430323a32343a32322b30303a3030223e30323a32343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x983d0a1d78bb4350eca3765eea4a291f353e445d9d9055f66d99e8419244e551	2026-11-29 08:57:01.632386+00
45	3	2	2	1529	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313532392220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455794f537769644349364d5463344f5467334e7a63354d43776961434936496a4e694d4759354e54566b4d6a4935496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f7265706c7920757365722d636f6c6f722d312220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353238223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f725f6e616d6522206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f6469763e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7265706c795f7465787422206469723d226175746f223ee585ace7bea433383520e69bb4e5908defbc8ce88081e69dbfe4b88de58f98efbc8ce68abce98791e4b88de58f98203230303030553c2f6469763e3c2f613e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee8a1a5e58585efbc9ae4bba5e4b88ae5b7b2e6a0b8e9aa8c3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e342e34394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353239223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32305430343a31363a33302b30303a3030223e30343a31363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x0c2b064bc938b91959c90d063ae9528511e9d78557db781bc35318d1a4250cc3	2026-11-29 08:57:01.632386+00
46	3	3	2	1531	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533312220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4d537769644349364d5463344f5467344d5467354f43776961434936496a4e694d6a4d31597a526a4e546869496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f93a33c2f623e3c2f693e20e4bb8ae697a5e696b0e5bc80e585ace7bea43c62722f3ee585ace7bea4333139efbd9ce5b7b2e68abc20323030303055efbd9ce58da1e68ea5e59b9e553c62722f3ee585ace7bea4333232efbd9ce5b7b2e68abc203830303055efbd9ce6b581e9878f3c62722f3ee8bf9be7bea4e58588e9aa8ce7bea4203c6120687265663d2268747470733a2f2f742e6d652f686568655f79616e71756e5f626f74223e40686568655f79616e71756e5f626f743c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33392e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353331223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32305430353a32343a35382b30303a3030223e30353a32343c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x96c94fa6b486cd6600692ebd7db1e738a5bd4a393bc9647c1b5161fe1ab2a19a	2026-11-29 08:57:01.632386+00
47	3	4	2	1532	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4d697769644349364d5463344f546b784d4463344d69776961434936496a4e694d6d517a5a6d4d7a5a6a4e6a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee694b6e6acbee8afb7e8aea4e58786e69cace9a291e98193e7bdaee9a1b6efbc8ce585b6e4bb96e59cb0e59d80e5a68220544c39512e2e2e56534d4720e59d87e4b8bae58187e586923c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32342e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353332223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32305431333a32363a32322b30303a3030223e31333a32363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x5483d7c93beaeadefc6416c1914c9e22f309f87c7737f9c6dd6acc09f36c3b1d	2026-11-29 08:57:01.632386+00
48	3	5	2	1533	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533332220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4d797769644349364d5463344f546b314d444d324d43776961434936496a4e694d7a63794d7a4e694f47566b496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d20616363656e745f636f6c6f72223e466f727761726465642066726f6d203c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d5f6e616d65223e3c7370616e206469723d226175746f223ee98791e8beb9e5908ce59f8ee59c883c2f7370616e3e3c2f7370616e3e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee29aa1efb88f20e7b4a7e680a5efbc9ae585ace7bea433383520e88081e69dbfe5a4b1e88194efbc8ce69a82e5819ce8afa5e7bea4e4b880e58887e4baa4e69893efbc8ce5b7b2e68aa5e5a487e79a84e8afb7e88194e7b3bbe4bbb2e8a381203c6120687265663d2268747470733a2f2f742e6d652f686568655f7a686f6e6763616936223e40686568655f7a686f6e67636169363c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33312e314b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353333223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430303a32363a30302b30303a3030223e30303a32363c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x1ab6f30a1b304ad5c806d61c744113c30887bebdb62598f937fd1f004b5b8d83	2026-11-29 08:57:01.632386+00
49	3	6	2	1534	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533342220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4e437769644349364d5463344f546b314e7a51794f53776961434936496a4e694e4445774e6d497a4d6a6c6c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e4b88be8afbee9809ae79fa5e38091e585ace7bea433343520e4bb8ae697a5e4b88be8afbeefbc8ce69caae5ae8ce68890e8aea2e58d95e6988ee697a9e5a484e790863c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32362e394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353334223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430323a32333a34392b30303a3030223e30323a32333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x2541ae5c0ed45ee650f0998f387423031a9497f3c5d9e5cdc8164cdd6e32f4dc	2026-11-29 08:57:01.632386+00
50	3	7	2	1536	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533362220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4e697769644349364d5463344f546b324d6a55354e69776961434936496a4e694e54526a5a4745794e6a4177496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7a7bbe999a4e38091e4bba5e4b88be9aa97e5ad90e5b7b2e585a5e5ba93efbc9a35323535343031343839e38081373330393839383937323c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33382e384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353336223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430333a34393a35362b30303a3030223e30333a34393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xa3aab98809ad3b27d0f3a1070a8c1e29efb84541d00ffa8053a6f5a01cffa3d0	2026-11-29 08:57:01.632386+00
51	3	8	2	1537	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533372220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4e797769644349364d5463344f546b324e4449794f53776961434936496a4e694e5756694d5445355a6d4978496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f938b3c2f623e3c2f693e2039e69c883231e697a520e585ace7bea4e695b0e68daeefbc9ae59ca8e890a52033303420e4b8aaefbc8ce696b0e5bc80203720e4b8aaefbc8ce98080e68abc20313020e4b8aaefbc8ce7baa0e7bab7203120e8b5b73c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e362e36384b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353337223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430343a31373a30392b30303a3030223e30343a31373c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x6e00479b7fc301aaa26e6805bedccf84df224db0c83f07f1c8bd2bf517103ce4	2026-11-29 08:57:01.632386+00
52	3	9	2	1538	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533382220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4f437769644349364d5463344f546b334e7a55354d69776961434936496a4e694e6a67354e446b784f545979496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e564950e585ace7bea4333320e5b7b2e68abc2035303030305520415050e8b791e5888620e697a5e9878f20333030e4b887efbc8ce5908de9a29d203120e4b8aaefbc8ce689be203c6120687265663d2268747470733a2f2f742e6d652f686568655f6b6566755f64333138223e40686568655f6b6566755f643331383c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32382e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353338223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430373a35393a35322b30303a3030223e30373a35393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x7ab8830a965581e824cf4e5b054e828295cdc6da943666aa374621011852fe23	2026-11-29 08:57:01.632386+00
53	3	10	2	1539	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313533392220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d54557a4f537769644349364d5463344f546b344d4441324d43776961434936496a4e694e7a49334f4441354d7a457a496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee694b6e6acbee8afb7e8aea4e58786e69cace9a291e98193e7bdaee9a1b6efbc8ce585b6e4bb96e59cb0e59d80e5a68220544c39512e2e2e56534d4720e59d87e4b8bae58187e586923c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33362e394b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353339223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315430383a34313a30302b30303a3030223e30383a34313c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xf071e151a9418bc4dc4fd856772be331b913ebedf20d3b675ada4e79ff0597a1	2026-11-29 08:57:01.632386+00
54	3	11	2	1540	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534302220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304d437769644349364d5463344f546b344f446b794d43776961434936496a4e694e324d31596a677759324d30496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e7a7bbe999a4e38091e4bba5e4b88be9aa97e5ad90e5b7b2e585a5e5ba93efbc9a36303638373730353230e38081373332353337383539393c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31312e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353430223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315431313a30383a34302b30303a3030223e31313a30383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xe73382893cc3c69ed8aa491b20296d2e4813d9a6d4a16d7b7d88aff2cc7511d8	2026-11-29 08:57:01.632386+00
55	3	12	2	1541	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534312220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304d537769644349364d5463344f546b354d544d794f53776961434936496a4e694f44597a5a5759344e6a6331496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace5918aefbc9a41424120e9809ae98193e4bb8ae697a5e681a2e5a48d3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31332e344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353431223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315431313a34383a34392b30303a3030223e31313a34383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xe363eed0e01179d58e24b1947e1a24a36288c657f72dc227e80fd38d779264a5	2026-11-29 08:57:01.632386+00
86	4	23	3	3035	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430353a31323a35392b30303a3030222c226964223a333033352c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333033342c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a226e67e1baad702068e1babf7420c491c6b0e1bb9d6e672072e1bb9369227d	\\xd7101b8fefffbe07112288bca6cb65be185d954442f850c1a8ebf5ff85cfed73	2026-11-29 08:57:01.661526+00
87	4	24	3	3036	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430353a31343a30312b30303a3030222c226964223a333033362c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333033352c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a22e1bb9f206e68c3a0207468c3b469227d	\\x372857a8cc778a65212cc88ec3f9c3e4a39ea4a60687a0d53c85d9d297401508	2026-11-29 08:57:01.661526+00
56	3	13	2	1542	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304d697769644349364d5463344f546b354f5467304d53776961434936496a4e694f5441794d6a63774d444932496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d20616363656e745f636f6c6f72223e466f727761726465642066726f6d203c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f666f727761726465645f66726f6d5f6e616d65223e3c7370616e206469723d226175746f223ee88081e8a197e4bfa1e681afe6b8af3c2f7370616e3e3c2f7370616e3e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee29aa1efb88f20e7b4a7e680a5efbc9ae585ace7bea433373320e88081e69dbfe5a4b1e88194efbc8ce69a82e5819ce8afa5e7bea4e4b880e58887e4baa4e69893efbc8ce5b7b2e68aa5e5a487e79a84e8afb7e88194e7b3bbe4bbb2e8a381203c6120687265663d2268747470733a2f2f742e6d652f686568655f7a686f6e6763616936223e40686568655f7a686f6e67636169363c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e33322e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353432223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315431343a31303a34312b30303a3030223e31343a31303c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xdae252e0b1a3c02e8b113826b894d5ac7aad7602ca164cbd10269357ff7c464a	2026-11-29 08:57:01.632386+00
57	3	14	2	1543	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534332220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304d797769644349364d5463354d44417a4d4467354f43776961434936496a4e694f5745774e5755334f575133496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f94943c2f623e3c2f693e20e4b8a4e5908de4bba5e4b88ae4baa4e69893e59198e6898de698afe79c9fe7bea4efbc8ce4baa4e69893e59198e5908de58d95e8a781e7bdaee9a1b63c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e312e32374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353433223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32315432323a34383a31382b30303a3030223e32323a34383c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xf6e45465a0fd2f7e6b4f0f714a3c16fcdd77ae3ff3a95e4c6ec1d1d473b3a89c	2026-11-29 08:57:01.632386+00
58	3	15	2	1544	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534342220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304e437769644349364d5463354d4441304e7a63334e79776961434936496a4e6959544e6c4f54566d4d7a6734496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace7bea433313520e69bb4e5908defbc8ce88081e69dbfe4b88de58f98efbc8ce68abce98791e4b88de58f98203230303030553c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31342e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353434223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32325430333a32393a33372b30303a3030223e30333a32393c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x5479809a4f9e84009441f32c163715cc708ed6edb767509b601291cacf6dbebc	2026-11-29 08:57:01.632386+00
59	3	16	2	1545	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534352220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304e537769644349364d5463354d4441304e7a677a4e69776961434936496a4e695957526a593251325a444d35496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee38090e4b88be8afbee9809ae79fa5e38091e585ace7bea433343420e4bb8ae697a5e4b88be8afbeefbc8ce69caae5ae8ce68890e8aea2e58d95e6988ee697a9e5a484e790863c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31372e324b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353435223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32325430333a33303a33362b30303a3030223e30333a33303c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x99303aec316341de9af9e6fbb6ca0f18c1c38fb26cd0831f92b541f2ebb724a0	2026-11-29 08:57:01.632386+00
60	3	17	2	1546	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313534362220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455304e697769644349364d5463354d4441334e7a597a4e69776961434936496a4e69596a64694d44526c4e6d5668496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace7bea433313920e5b7b2e98080e68abcefbc8ce7bea4e4bd9ce5ba9fefbc8ce7bba7e7bbade4baa4e69893e5b9b3e58fb0e4b88de8b49fe8b4a33c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31322e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353436223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32325431313a34373a31362b30303a3030223e31313a34373c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xbf5507543a3aa60ed6527b24cbc487284d4f1e69bee0cabcf2c12808c0e24c04	2026-11-29 08:57:01.632386+00
61	3	18	2	1550	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313535302220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455314d437769644349364d5463354d4441354e7a49794f53776961434936496a4e695a47597a5a544a6a5a47466c496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223e3c6920636c6173733d22656d6f6a69223e3c623ef09f938b3c2f623e3c2f693e2039e69c883232e697a520e585ace7bea4e695b0e68daeefbc9ae59ca8e890a52032383620e4b8aaefbc8ce696b0e5bc80203820e4b8aaefbc8ce98080e68abc20313220e4b8aaefbc8ce7baa0e7bab7203720e8b5b73c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e342e38344b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353530223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32325431373a31333a34392b30303a3030223e31373a31333c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\xae1759116b21d7bd390e1b396dd856c15a2acaa98331aa453efaab7574e931e8	2026-11-29 08:57:01.632386+00
88	4	25	3	3037	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430373a33313a32352b30303a3030222c226964223a333033372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2254c3ac6d206dc3a86f206ce1baa16320e1bb9f207175e1baad6e20332c2068e1baad752074e1baa1203530306b227d	\\x8975bad63398ad1a0a6e22c3ba6e3397a3736de48f5a954c03f9697daa47c075	2026-11-29 08:57:01.661526+00
62	3	19	2	1551	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313535312220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455314d537769644349364d5463354d4445334e4445304d43776961434936496a4e695a546b794d5745304e7a566d496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee68b9be88198efbc9ae5b9b3e58fb0e68b9b20e5aea2e69c8d20e88ba5e5b9b2efbc8ce4bc9ae4b8ade69687e68993e5ad97e5bfabefbc8ce5ba95e896aa203135303055efbc8ce7babfe4b88aefbc8ce88194e7b3bb203c6120687265663d2268747470733a2f2f742e6d652f686568655f68725f64333138223e40686568655f68725f643331383c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e31302e374b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353531223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32335431343a33353a34302b30303a3030223e31343a33353c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x78ed53778d1906bd7772cbbf639fd5e7d187968defb41edc20a09661a3774a5f	2026-11-29 08:57:01.632386+00
63	3	20	2	1552	web_preview	\\x3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f77726170206a732d7769646765745f6d6573736167655f77726170223e3c64697620636c6173733d2274676d655f7769646765745f6d65737361676520746578745f6e6f745f737570706f727465645f77726170206a732d7769646765745f6d6573736167652220646174612d706f73743d226865686564625f746f6e677a68692f313535322220646174612d766965773d2265794a6a496a6f744d6a49344e7a51314d4441324e697769634349364d5455314d697769644349364d5463354d4445354f5463334e79776961434936496a4e695a6a4d774e54466a4d544577496e30223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f627562626c65223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f617574686f7220616363656e745f636f6c6f72223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f6f776e65725f6e616d652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a6869223e3c7370616e206469723d226175746f223ee7a6bee7a6bee68b85e4bf9d20e5ae98e696b9e9809ae79fa5efbc88e594afe4b880efbc893c2f7370616e3e3c2f613e3c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f74657874206a732d6d6573736167655f7465787422206469723d226175746f223ee585ace7bea433353420e88081e69dbfe794b3e8afb7e98080e68abcefbc8ce585ace7a4bae4b889e5a4a9efbc8839e69c883233e697a5e8b5b7efbc89efbc8ce69c89e69caae7bb93e4baa4e69893e8afb7e689bee4baa4e69893e5919830363c2f6469763e0a3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f666f6f74657220636f6d70616374223e3c64697620636c6173733d2274676d655f7769646765745f6d6573736167655f696e666f206a732d6d6573736167655f696e666f223e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f7669657773223e32322e354b3c2f7370616e3e3c7370616e20636c6173733d22636f70796f6e6c79223e2076696577733c2f7370616e3e3c7370616e20636c6173733d2274676d655f7769646765745f6d6573736167655f6d657461223e3c6120636c6173733d2274676d655f7769646765745f6d6573736167655f646174652220687265663d2268747470733a2f2f742e6d652f6865686564625f746f6e677a68692f31353532223e3c74696d6520636c6173733d2274696d6522206461746574696d653d22323032362d30392d32335432313a34323a35372b30303a3030223e32313a34323c2f74696d653e3c2f613e3c2f7370616e3e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e	\\x76303c3ff516c6e9b1786f9719c5bbbb03d92acd3ea01b75708f92ec4e4c576f	2026-11-29 08:57:01.632386+00
64	4	1	3	3008	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31345430363a33303a34312b30303a3030222c226964223a333030382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818320e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730227d	\\x35907fb6c57ddc826b9de9b9acdfe2200d924012ab21cf77ab0bc3f03bedcbb3	2026-11-29 08:57:01.661526+00
65	4	2	3	3009	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31345431313a32343a34362b30303a3030222c226964223a333030392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b980e0b89be0b8b4e0b894e0b88be0b8b4e0b8a1e0b8a1e0b989e0b8b220e0b88be0b8b4e0b8a1e0b8a5e0b887e0b897e0b8b0e0b980e0b89ae0b8b5e0b8a2e0b899e0b981e0b8a5e0b989e0b8a72031323020e0b89ae0b8b2e0b89720e0b8aae0b988e0b887e0b897e0b8b1e0b988e0b8a7e0b984e0b897e0b8a2227d	\\x0d1d4e29766344f0c67aacff77b57c4aff988946059b29563b074c148e99433f	2026-11-29 08:57:01.661526+00
66	4	3	3	3010	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31345431353a30383a33312b30303a3030222c226964223a333031302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8abe0b8b2e0b981e0b8ade0b894e0b8a1e0b8b4e0b899e0b895e0b8ade0b89ae0b981e0b88ae0b897e0b89be0b8ade0b8a2e0b980e0b89be0b89520e0b980e0b887e0b8b4e0b899e0b980e0b894e0b8b7e0b8ade0b89920333030303020e0b89ae0b8b2e0b89720e0b8a1e0b8b5e0b8a3e0b896e0b8a3e0b8b1e0b89ae0b896e0b8b6e0b887e0b89ae0b989e0b8b2e0b89920e0b89ae0b8a3e0b8b4e0b8a9e0b8b1e0b897e0b980e0b881e0b987e0b89ae0b89ee0b8b2e0b8aae0b89be0b8ade0b8a3e0b98ce0b895227d	\\xc915a6dfdb92108d8080a0cc4de3ce49773013fe0a548ec1bca606b28e3662dc	2026-11-29 08:57:01.661526+00
67	4	4	3	3011	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31355430333a35323a33312b30303a3030222c226964223a333031312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323574722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\xc1a172a0b68f7a4af0304cf71336547877782b92b931922a9ffc737f3eb68deb	2026-11-29 08:57:01.661526+00
68	4	5	3	3012	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31355430363a31363a32382b30303a3030222c226964223a333031322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d61227d	\\xfdb5c0500fe4eec028abcaa9878ffcc48d53716ab7ecfeae9fbfcab0094c0526	2026-11-29 08:57:01.661526+00
69	4	6	3	3013	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31365431313a34313a31342b30303a3030222c226964223a333031332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a6f6b69204b59432c203135302072696275207065722077616a61682c206c616e6773756e672063616972227d	\\xc5c26ded1432140ceb8469a89e484933a5c7fc6c5950c4f7db7e9acb0b1eee0f	2026-11-29 08:57:01.661526+00
70	4	7	3	3014	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31365431343a33383a32312b30303a3030222c226964223a333031342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22c490e1bb95692055534454206769c3a12074e1bb91742032352e3330302c206769616f2064e1bb8b63682074e1baad6e206ec6a1692051312c20545243323020544c334c36744b775872344c353753336e536e52576b346e437066476b7869436e6f227d	\\x1e8095f317cbe6416e13048de315250a68a8bc7fd7c2e99648225f8000d8f84e	2026-11-29 08:57:01.661526+00
71	4	8	3	3015	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31365431363a35343a30362b30303a3030222c226964223a333031352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22333633e18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818420e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730227d	\\x34c563b3cdcfc57b4b0f0506f8eb1759192631c08c377d3469fbc112d0562d9a	2026-11-29 08:57:01.661526+00
72	4	9	3	3018	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31375430333a34343a35302b30303a3030222c226964223a333031382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203135302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e74227d	\\xb258979460eac8bf4ee70aeb6f405b760a0b653d2ea49ba61b0811934548cd35	2026-11-29 08:57:01.661526+00
73	4	10	3	3019	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31375430373a33303a35302b30303a3030222c226964223a333031392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a2243617269206b65726a612061646d696e20746f6b6f2c2067616a692033206a7574612c207265736d69227d	\\x6c6c58ff69159c6021e41d29c5f620f6fcbde9a73c0ae857c974f9dacb37e2ff	2026-11-29 08:57:01.661526+00
74	4	11	3	3022	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31375430373a33333a31332b30303a3030222c226964223a333032322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333031392c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a226469206d616e61227d	\\x382ca89b088606018c8a1088e4097ce0bca43ee79828b8f966da79e857e658d9	2026-11-29 08:57:01.661526+00
75	4	12	3	3023	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31375430373a33333a33332b30303a3030222c226964223a333032332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333032322c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a2242656b617369227d	\\x46e6b232f2a5e79aba22e0742ab595831691b8f77ca8bb6aed2e8ea7acab2398	2026-11-29 08:57:01.661526+00
76	4	13	3	3025	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d31375430383a31313a33312b30303a3030222c226964223a333032352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a22776662747235204a6f6b69204b59432c203230302072696275207065722077616a61682c206c616e6773756e672063616972227d	\\x6966547ce66fa35120c50915c2c685548c9bc4a91c024153031dc5f718e17742	2026-11-29 08:57:01.661526+00
89	4	26	3	3041	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430373a33313a33392b30303a3030222c226964223a333034312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333033372c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a22c491e1bb83206dc3ac6e6820c491e1bb8320c3bd227d	\\xff81d85991b4b6a5f1285f044e1c3864e91ead19803500ea887bc678200dc284	2026-11-29 08:57:01.661526+00
90	4	27	3	3042	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32315430373a33323a32372b30303a3030222c226964223a333034322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333034312c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2263e1baa36d20c6a16e227d	\\xd65d0caf732ebe261fb220ad18601f407b89e665b26740e9f0fde9c736da423f	2026-11-29 08:57:01.661526+00
91	4	28	3	3043	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32325430373a30373a34352b30303a3030222c226964223a333034332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e303120e19e97e19f92e19e93e19f86e19e96e19f81e19e89227d	\\x576fc5045c81fe7cba989534e396ecff219406179e03983ac310269350ca560b	2026-11-29 08:57:01.661526+00
92	4	29	3	3044	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32335430323a34323a31382b30303a3030222c226964223a333034342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09dd183d0b6d0bdd18b20d0b4d180d0bed0bfd18b2c20d0bad0b0d180d182d18b20d0bbd18ed0b1d18bd18520d0b1d0b0d0bdd0bad0bed0b22c20d0bfd0bbd0b0d187d183203830303020d18020d0b7d0b020d0bad0bed0bcd0bfd0bbd0b5d0bad1822c20d09cd0bed181d0bad0b2d0b020d0b820d0a1d09fd0b1204064726f705f6d6f726f7a227d	\\xf7c57bc7a0bedfc736524082c140a1a12b77c5b1073e735a8816c63cbb0ff9ba	2026-11-29 08:57:01.661526+00
93	4	30	3	3045	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32335430333a33333a31372b30303a3030222c226964223a333034352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a223471204167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d61227d	\\xa60a60b0415118edccde83fe94f797acc0423ab36fef5966cbd1befadea00388	2026-11-29 08:57:01.661526+00
94	4	31	3	3046	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32335431353a31343a32362b30303a3030222c226964223a333034362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a22736b736e38204167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d6120736b736e38227d	\\x6ac814cc31d1ddab471e3246defe42b77b607a15d10580a0d81cec0a2434b7bc	2026-11-29 08:57:01.661526+00
95	4	32	3	3047	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32345430313a35353a31322b30303a3030222c226964223a333034372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18181e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba227d	\\x742412cbd520bf09c1c8f81525aa3acff13501a91d8ea2b8ad4b0ce721225344	2026-11-29 08:57:01.661526+00
96	4	33	3	3048	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32345430333a31363a34362b30303a3030222c226964223a333034382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b882e0b8b2e0b8a2e0b882e0b989e0b8ade0b8a1e0b8b9e0b8a5e0b8a5e0b8b9e0b881e0b884e0b989e0b8b2203120e0b89ae0b8b2e0b897e0b895e0b988e0b8ade0b8a3e0b8b2e0b8a2e0b88ae0b8b7e0b988e0b8ad20e0b8ade0b8b1e0b89be0b980e0b894e0b895e0b897e0b8b8e0b881e0b8a7e0b8b1e0b899227d	\\x6b1fe166a098b118eeb86d94a6124f2738ed6de5167806f583a6122520eba2e7	2026-11-29 08:57:01.661526+00
97	4	34	3	3049	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32345431343a30363a34382b30303a3030222c226964223a333034392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a223372205553445420e1809ce180b2e18099e1809ae180ba20e18184e18185e18180e1818020e18080e180bbe18095e180ba3372227d	\\xe5375c42dee9405f04f4fe7faabf31e2e8ffcddab17544f9a6b79ce6aa324515	2026-11-29 08:57:01.661526+00
98	4	35	3	3050	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32355431333a35383a30302b30303a3030222c226964223a333035302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e303120e19e97e19f92e19e93e19f86e19e96e19f81e19e89227d	\\x465a8c7a0e160ece51d95d1a32190f0b62040342f10092c8d983af99ddaea9c8	2026-11-29 08:57:01.661526+00
99	4	36	3	3051	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32365430323a30353a34302b30303a3030222c226964223a333035312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0a0d0b0d0b1d0bed182d0b020d0b220d09cd18cd18fd0bdd0bcd0b52c20d187d0b0d1822dd0bcd0b5d0bdd0b5d0b4d0b6d0b5d1802c20d0b6d0b8d0bbd18cd19120d0b820d0b1d0b8d0bbd0b5d182d18b20d0b7d0b020d181d187d191d18220d0bad0bed0bcd0bfd0b0d0bdd0b8d0b82c20d0bfd0b0d181d0bfd0bed180d18220d181d0b4d0b0d191d182d0b520d0b220d0bed184d0b8d1812c203132303020d0b4d0bed0bbd0bbd0b0d180d0bed0b2227d	\\x24b0aead87c00296ddca7810c22e8f6b08647e6302d263030f77805a80d28628	2026-11-29 08:57:01.661526+00
100	4	37	3	3052	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32365431303a33383a35322b30303a3030222c226964223a333035322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2252e1bbad61207469e1bb816e207175612073c3a06e2c207068c3ad2037252c206e68e1baad6e20c491c6a16e2074e1bbab203530307472227d	\\xea90ee65a606dd3208251855194bf49b72bfa0ea0bd9543a6403b21f2a769c41	2026-11-29 08:57:01.661526+00
101	4	38	3	3053	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32365431323a31373a35382b30303a3030222c226964223a333035332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b882e0b8b2e0b8a2e0b882e0b989e0b8ade0b8a1e0b8b9e0b8a5e0b8a5e0b8b9e0b881e0b884e0b989e0b8b2203120e0b89ae0b8b2e0b897e0b895e0b988e0b8ade0b8a3e0b8b2e0b8a2e0b88ae0b8b7e0b988e0b8ad20e0b8ade0b8b1e0b89be0b980e0b894e0b895e0b897e0b8b8e0b881e0b8a7e0b8b1e0b899203578726e6368227d	\\x9b4bbf910ea9efcbabce78ae08d2966eca3fc353b3b3406f2b8b923dfdbd4127	2026-11-29 08:57:01.661526+00
102	4	39	3	3054	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32365431363a34303a35332b30303a3030222c226964223a333035342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a2265727476e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203135302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e742065727476227d	\\xb4c09e82a64a955ca05a9f3595839c393006e976e83a0d29b57c43850812cc31	2026-11-29 08:57:01.661526+00
103	4	40	3	3055	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32375430373a30323a32332b30303a3030222c226964223a333035352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8a3e0b8b1e0b89ae0b88be0b8b7e0b989e0b8ade0b89ae0b8b1e0b88de0b88ae0b8b5e0b8a1e0b989e0b8b2203135303020e0b89ae0b8b2e0b89720e0b895e0b988e0b8ade0b89ae0b8b1e0b88de0b88ae0b8b520e0b888e0b988e0b8b2e0b8a2e0b8aae0b89420e0b984e0b8a5e0b899e0b98c20736f6d636861695f627579227d	\\xabdcf81f8ff30be515c5ea8d542468b2a1cb463382413acf0689cefce2052224	2026-11-29 08:57:01.661526+00
104	4	41	3	3056	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32375431373a33363a34302b30303a3030222c226964223a333035362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e280bcefb88fe18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818420e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730227d	\\x6a4469b9d69d0f639a0317434c7d1d8a496405bd835844b956f5d2d6a4bf10a1	2026-11-29 08:57:01.661526+00
105	4	42	3	3057	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32385430383a34313a33332b30303a3030222c226964223a333035372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b980e0b89be0b8b4e0b894e0b88be0b8b4e0b8a1e0b8a1e0b989e0b8b220e0b88be0b8b4e0b8a1e0b8a5e0b887e0b897e0b8b0e0b980e0b89ae0b8b5e0b8a2e0b899e0b981e0b8a5e0b989e0b8a72031353020e0b89ae0b8b2e0b89720e0b8aae0b988e0b887e0b897e0b8b1e0b988e0b8a7e0b984e0b897e0b8a23333227d	\\x60c9671256ee09a0dde4651b77411897df5bb8629b12304baca4a28eb35b5e42	2026-11-29 08:57:01.661526+00
106	4	43	3	3058	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d32385431363a34373a33312b30303a3030222c226964223a333035382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18181e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba20343636356e64227d	\\x2541d790ce3ed18bf97f4044ddd0fb177f06d6daf88912d0403f6674ad33dc4c	2026-11-29 08:57:01.661526+00
107	4	44	3	3060	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305430323a35323a30312b30303a3030222c226964223a333036302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09ed182d180d0b8d181d0bed0b2d0bad0b020d0b4d0bed0bad183d0bcd0b5d0bdd182d0bed0b22c20d181d0bad0b0d0bdd18b20d0bfd0b0d181d0bfd0bed180d182d0bed0b220d0a0d0a42c2039303020d180d183d0b134343434227d	\\x2fdefd73aeb9e7963ec6485cc65c89b45aa809c44ed5f1e7f0835bc25c8830a8	2026-11-29 08:57:01.661526+00
108	4	45	3	3061	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305431323a34343a31382b30303a3030222c226964223a333036312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22546875206d75612074c3a069206b686fe1baa36e206e67c3a26e2068c3a06e67206368c3ad6e68206368e1bba72c2031747235206de1bb99742063c3a1692c207472e1baa3206e6761792c205a616c6f20303936312032323420383137227d	\\x924ed0e878427a7856238bab00915c71beaffb1451b55d6fe2a4fb68da4a4ca9	2026-11-29 08:57:01.661526+00
109	4	46	3	3062	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305431333a31323a35382b30303a3030222c226964223a333036322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b882e0b8b2e0b8a2e0b888e0b8b1e0b881e0b8a3e0b8a2e0b8b2e0b899e0b8a1e0b8b7e0b8ade0b8aae0b8ade0b887203132303020e0b89ae0b8b2e0b89720e0b899e0b8b1e0b894e0b8a3e0b8b1e0b89ae0b8ade0b8b2e0b8a3e0b8b5e0b8a2e0b98c227d	\\xd8a2049540dd30d56193d940eba54303d95193942c0717da39b0a81859b3d890	2026-11-29 08:57:01.661526+00
110	4	47	3	3063	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305431333a31343a30352b30303a3030222c226964223a333036332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333036322c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8a2e0b8b1e0b887e0b8ade0b8a2e0b8b9e0b988e0b984e0b8abe0b8a1e0b884e0b8b0227d	\\x7b87f1bf843015a4547fbc64028bd2fff3d93f0ab210493d6ae3b0c65562f2d3	2026-11-29 08:57:01.661526+00
111	4	48	3	3064	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305431333a31343a35372b30303a3030222c226964223a333036342c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333036332c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b8ade0b8a2e0b8b9e0b988e0b884e0b8a3e0b8b1e0b89a227d	\\x51bb5feb29de75ca22a325e2848ca7f41ccc4507780e9bdc459ac52e71137dd5	2026-11-29 08:57:01.661526+00
112	4	49	3	3065	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d30392d33305432323a31373a33392b30303a3030222c226964223a333036352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a223863616ae19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203135302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e74227d	\\x988064b8351406ccacfc3b7ebd4052df0088c2a4c30c5f9cc002c08ba3e08481	2026-11-29 08:57:01.661526+00
113	4	50	3	3066	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30315432313a34363a33302b30303a3030222c226964223a333036362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b895e0b8b3e0b8a3e0b8a7e0b888e0b980e0b895e0b8b7e0b8ade0b89920e0b8ade0b8a2e0b988e0b8b2e0b980e0b89be0b8b4e0b894e0b89ae0b8b1e0b88de0b88ae0b8b5e0b8a1e0b989e0b8b220e0b895e0b8b4e0b894e0b884e0b8b8e0b881e0b899e0b8b0227d	\\xfb2cff0654526faf6a642f4d3da081abaa29c250483e7c884fce3943758f2738	2026-11-29 08:57:01.661526+00
114	4	51	3	3067	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30315432313a34373a33362b30303a3030222c226964223a333036372c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333036362c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b980e0b89ee0b8b7e0b988e0b8ade0b899e0b89ce0b8a1e0b982e0b894e0b899e0b984e0b89be0b981e0b8a5e0b989e0b8a7227d	\\xea706f3c0a240b4550650d1baef9fcb9eead3b950d24ce82622f75125db1087a	2026-11-29 08:57:01.661526+00
115	4	52	3	3068	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30315432313a34393a30392b30303a3030222c226964223a333036382c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333036372c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b899e0b988e0b8b2e0b881e0b8a5e0b8b1e0b8a7e0b8a1e0b8b2e0b881227d	\\x9705e3af2c8d45d6b8ae6c75411212895481e4337107e3c10ccf76e5dc9b74ae	2026-11-29 08:57:01.661526+00
116	4	53	3	3069	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30325430393a30303a31322b30303a3030222c226964223a333036392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d0a1d0b4d0b0d0bc20d0bad0bed0bcd0bdd0b0d182d1832c2032353030302c20d0bcd0b5d182d180d0be20d180d18fd0b4d0bed0bc2c20d0b7d0b0d0bbd0bed0b320d0bcd0b5d181d18fd186227d	\\x8738708937b706023a92cd80a617a5a2007c0bb9ded635d03fdb028ecc69e68d	2026-11-29 08:57:01.661526+00
117	4	54	3	3070	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30325430393a30313a34362b30303a3030222c226964223a333037302c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333036392c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0b6d0b8d0b2d0bed182d0bdd18bd18520d0bcd0bed0b6d0bdd0be3f227d	\\xccb7769ddcd38f116e01f3c7523feaf3dff44d613034d4603708a88d69c823f8	2026-11-29 08:57:01.661526+00
118	4	55	3	3071	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30325430393a30313a35362b30303a3030222c226964223a333037312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333037302c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d0bad0bed188d0bad18320d0bcd0bed0b6d0bdd0be227d	\\x1c3a27a711dd15d26b70f84d5aa604e7bdfeff43d72e08862f4752fabc569ecf	2026-11-29 08:57:01.661526+00
119	4	56	3	3072	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30325431343a31323a32332b30303a3030222c226964223a333037322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8abe0b8b2e0b981e0b8ade0b894e0b8a1e0b8b4e0b899e0b895e0b8ade0b89ae0b981e0b88ae0b897e0b89be0b8ade0b8a2e0b980e0b89be0b89520e0b980e0b887e0b8b4e0b899e0b980e0b894e0b8b7e0b8ade0b89920333530303020e0b89ae0b8b2e0b89720e0b8a1e0b8b5e0b8a3e0b896e0b8a3e0b8b1e0b89ae0b896e0b8b6e0b887e0b89ae0b989e0b8b2e0b89920e0b89ae0b8a3e0b8b4e0b8a9e0b8b1e0b897e0b980e0b881e0b987e0b89ae0b89ee0b8b2e0b8aae0b89be0b8ade0b8a3e0b98ce0b89561787a393739227d	\\x1b6945cf1e1182d82cfe444556c46fee4f4a607c8e8ec19d872e640db6850f8d	2026-11-29 08:57:01.661526+00
120	4	57	3	3073	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430313a32333a32322b30303a3030222c226964223a333037332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22613220547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323874722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574206132227d	\\xda9a09623259c0f48a5f880ff56d4429e2bd0e816c44975c87172fac0fa64326	2026-11-29 08:57:01.661526+00
121	4	58	3	3074	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430353a35323a35352b30303a3030222c226964223a333037342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18181e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba227d	\\x8badda7b9b8b61060c048ca24dce05261bd2dd065b0ae92633237973a1ea92de	2026-11-29 08:57:01.661526+00
122	4	59	3	3075	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430373a30363a34352b30303a3030222c226964223a333037352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b980e0b89be0b8b4e0b894e0b88be0b8b4e0b8a1e0b8a1e0b989e0b8b220e0b88be0b8b4e0b8a1e0b8a5e0b887e0b897e0b8b0e0b980e0b89ae0b8b5e0b8a2e0b899e0b981e0b8a5e0b989e0b8a72031323020e0b89ae0b8b2e0b89720e0b8aae0b988e0b887e0b897e0b8b1e0b988e0b8a7e0b984e0b897e0b8a2207a396e686833227d	\\x92eb00180f6cd5eb082ca2b33f4ac7cf96f88f03f32a2a5b65aec4af06fbb5a3	2026-11-29 08:57:01.661526+00
123	4	60	3	3076	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430393a33373a34312b30303a3030222c226964223a333037362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19ea2e19eb6e19e80e19eb6e19e9fe19e92e19eb6e19e8fe19ebbe19e80e19f92e19e8fe19f85e19e8ee19eb6e19e9fe19f8be19e90e19f92e19e84e19f83e19e93e19f81e19f87227d	\\x7d96c4405b4d7fa4961a200b1bd4189b05027448c81dcd0550f5963080f0ad70	2026-11-29 08:57:01.661526+00
124	4	61	3	3077	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430393a33383a30312b30303a3030222c226964223a333037372c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333037362c2273656e646572223a22e19e8ae19eb6e19e9ae19f89e19eb6222c2273656e6465725f6964223a227573657235383039333138313939222c2274657874223a22e19e94e19eb6e19e9120e19e80e19f92e19e8fe19f85e19e98e19f82e19e93227d	\\x81be2e01fa315edd801fc4b6c61e447822c1858385c1f806a271b4c6ffdf5853	2026-11-29 08:57:01.661526+00
125	4	62	3	3078	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335430393a33383a32352b30303a3030222c226964223a333037382c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333037372c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e89e19f89e19eb6e19f86e19e91e19eb9e19e80e19e8ae19ebce19e84227d	\\x0b9956df242afe7678d91b781ae45f029a3658ef854f7aae8b1e8e701c156f02	2026-11-29 08:57:01.661526+00
126	4	63	3	3080	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30335431353a31373a31332b30303a3030222c226964223a333038302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2243e1baa76e2035206e67c6b0e1bb9d692067c3b52062c3a06e207068c3ad6d20e1bb9f204de1bb99632042c3a0692c206169206769e1bb9b6920746869e1bb877520c491c6b0e1bba3632031307472206de1bb9974206e67c6b0e1bb9d69227d	\\xd65ab8385bff7fb28255a3c5df06e23a06fc3a39b1169df7d547cbca1a2a9146	2026-11-29 08:57:01.661526+00
127	4	64	3	3081	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30345430333a35333a34372b30303a3030222c226964223a333038312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a224cc3a06d206769e1baa5792074e1bb9d206769e1baa33a2062e1bab16e67206cc3a1692c20434343442c20312c3574722c206e68e1baad6e2068c3a06e67206de1bb9b69207472e1baa320346e75227d	\\xf295416ad148b6fbdf4d03e9177c3eda9e696b5757a5d5f7a153e975a5dfae6e	2026-11-29 08:57:01.661526+00
128	4	65	3	3082	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30345431343a33323a32382b30303a3030222c226964223a333038322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a2242c3a16e20786520c491e1baa1702063c5a920317472322c206169206d7561206b68c3b46e67227d	\\x2a078af846786fb97f5d59b88f8a1b0696dfbe1cd62ad777dc2aef9c4506440f	2026-11-29 08:57:01.661526+00
129	4	66	3	3083	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30345431343a33343a35312b30303a3030222c226964223a333038332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333038322c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2263c3b26e206b68c3b46e672062e1baa16e227d	\\xafc43b18cae45281d9e6a6abcfb565331f3f1113431c0f1d7613a054eee88885	2026-11-29 08:57:01.661526+00
130	4	67	3	3084	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30345431343a33363a35312b30303a3030222c226964223a333038342c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333038332c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a2263c3b26e206e68c3a9227d	\\xa98c4eb36f5f5c383a4a6ccfa89de0ee35b76e66b5fc35712c3ca25b2477f187	2026-11-29 08:57:01.661526+00
131	4	68	3	3085	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30355430333a31343a30342b30303a3030222c226964223a333038352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22e280bcefb88f547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323574722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\x9db8f6464a160f834bddf4687e5ded56d72506b7c47355409f132b5fdd4bf28d	2026-11-29 08:57:01.661526+00
132	4	69	3	3086	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30365430363a32303a35372b30303a3030222c226964223a333038362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203135302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e7420352035227d	\\x45208d15c6aaa4e194fc25d7722fc48280e2e4b6de4176bfb7cf3d5efb148756	2026-11-29 08:57:01.661526+00
133	4	70	3	3087	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30365431383a31323a35332b30303a3030222c226964223a333038372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a6f6b69204b59432c203230302072696275207065722077616a61682c206c616e6773756e672063616972227d	\\xf0ee0d1038ebd332b39b453000d239294870faac012bee77a14742ae591ea173	2026-11-29 08:57:01.661526+00
134	4	71	3	3088	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30375430393a30393a35372b30303a3030222c226964223a333038382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22337738377973e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e303120e19e97e19f92e19e93e19f86e19e96e19f81e19e89337738377973227d	\\x7d574c693d88731d8f658d5c76bf1b34834e04ad6ca21beb6506eee6d037bdf4	2026-11-29 08:57:01.661526+00
135	4	72	3	3089	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30385432333a35353a31302b30303a3030222c226964223a333038392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b980e0b8a7e0b987e0b89ae0b89ee0b899e0b8b1e0b899e0b895e0b8a3e0b88720e0b89de0b8b2e0b881313030e0b8a3e0b8b1e0b89a32303020e0b984e0b8a1e0b988e0b8a1e0b8b5e0b882e0b8b1e0b989e0b899e0b895e0b988e0b8b3227d	\\x619a434c72ac88a1ceec9f7ed1cead22a73af93db6f2dcbbbf1df3f33b6a083e	2026-11-29 08:57:01.661526+00
136	4	73	3	3090	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30395431303a33323a33312b30303a3030222c226964223a333039302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d09fd180d0bed0b4d0b0d0bc20d0bdd0bed183d182d0b1d183d0ba2c20333020d182d18bd181d18fd1872c20d182d0bed180d0b3227d	\\x57f2703226635a2a1a2b645e91a8805e1de1c3ef0b3f5b0543307210e42e262f	2026-11-29 08:57:01.661526+00
137	4	74	3	3091	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30395431303a33343a33392b30303a3030222c226964223a333039312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333039302c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0b1d0b0d182d0b0d180d0b5d18f20d0b6d0b8d0b2d0b0d18f3f227d	\\x7a5e921347bdc363fbf4cc6ec35152cf6526abae0b4d3f480d7f99729735779d	2026-11-29 08:57:01.661526+00
138	4	75	3	3092	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30395431303a33373a31362b30303a3030222c226964223a333039322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333039312c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d0b4d0b5d180d0b6d0b8d18220d187d0b5d182d18bd180d0b520d187d0b0d181d0b0227d	\\x03b6fc9d1df6d494c971fd5ec5a7743fc5cd5548c5b0d706bb1df58fe40eba0d	2026-11-29 08:57:01.661526+00
139	4	76	3	3093	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30395431333a30333a35312b30303a3030222c226964223a333039332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d612073686437227d	\\xe6c693093a443201a6376ece1fd0fa443defb32e39dbcffb80e44a8eeb2a3402	2026-11-29 08:57:01.661526+00
140	4	77	3	3094	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d30395431343a32303a34332b30303a3030222c226964223a333039342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224c6f6b6572204b616d626f6a612061646d696e20736c6f742c2067616a69203132206a7574612c20706173706f72206469706567616e67206b616e746f722c2074696b657420646974616e6767756e6720332033227d	\\xc01e0a878c595a4544557eb854c34ccea14f73320bd16141dfdbb8012e94e974	2026-11-29 08:57:01.661526+00
141	4	78	3	3095	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31305430323a32363a33392b30303a3030222c226964223a333039352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a226264733420547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323874722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f62617665742062647334227d	\\x08d56f7112c97870573d5373fef7f1574497c87ba1aef31c3969172c94138c7c	2026-11-29 08:57:01.661526+00
142	4	79	3	3096	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31305430363a35393a33352b30303a3030222c226964223a333039362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224c6f6b6572204b616d626f6a612061646d696e20736c6f742c2067616a69203132206a7574612c20706173706f72206469706567616e67206b616e746f722c2074696b657420646974616e6767756e672076333571227d	\\xf63903388df271feebc3ebb9444b9af013d36b7212b2d9bc980a356c655b3a4d	2026-11-29 08:57:01.661526+00
143	4	80	3	3097	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31305431353a32373a34342b30303a3030222c226964223a333039372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18181e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba35353535227d	\\x38ea20695ab3536d95c17a63b90131829a0a06617db306c979a7657a314d5edf	2026-11-29 08:57:01.661526+00
144	4	81	3	3098	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31305431383a34393a31352b30303a3030222c226964223a333039382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320333025206465706f7369742070657274616d61227d	\\x4c953bc07cdfb70236051aaca5cca796dfc774e496f63aa282135e11f70760e8	2026-11-29 08:57:01.661526+00
145	4	82	3	3099	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31305432313a31353a33322b30303a3030222c226964223a333039392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a75616c2062656c69205553445420726174652031352e3930302c20434f44204a616b617274612040627564695f75736474227d	\\x7ec7f934914c041a73e451149864ea881633fbc1303bd97846f33e18bc11d925	2026-11-29 08:57:01.661526+00
146	4	83	3	3100	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31315431303a31333a32302b30303a3030222c226964223a333130302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818420e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730227d	\\xeb92481f1533ff9f20204d58dd365206fbbabae6d2b430b4d4897666d259a4b9	2026-11-29 08:57:01.661526+00
147	4	84	3	3101	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325430333a34353a31302b30303a3030222c226964223a333130312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22e19e8ae19eb6e19e9ae19f89e19eb6222c2273656e6465725f6964223a227573657235383039333138313939222c2274657874223a22e19e9be19e80e19f8be19e98e19f89e19ebce19e8fe19ebce19e85e19eb6e19e9fe19f8b203635302420e19e93e19f85e19e97e19f92e19e93e19f86e19e96e19f81e19e89227d	\\x600a30a7a2b4c0d24fa57afeacbebf2f5287f40a59211b9a9a22c1fcf841d98d	2026-11-29 08:57:01.661526+00
148	4	85	3	3102	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325430333a34373a34312b30303a3030222c226964223a333130322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333130312c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e93e19f85e19e98e19eb6e19e93e19e91e19f81227d	\\x8e4f574179bc631ed1ef71df60f2718dce1ada1ed5c964f94991fedf9cd7ee2e	2026-11-29 08:57:01.661526+00
149	4	88	3	3103	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325430333a35303a31312b30303a3030222c226964223a333130332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333130322c2273656e646572223a22e19e8ae19eb6e19e9ae19f89e19eb6222c2273656e6465725f6964223a227573657235383039333138313939222c2274657874223a22e19e93e19f85227d	\\x2bac40bf6ad59131b83cacfcfc412561702be81243b9cf38bac5e0af52cb8f20	2026-11-29 08:57:01.661526+00
150	4	89	3	3104	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325430393a32343a35362b30303a3030222c226964223a333130342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a2272736d6771e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18182e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba72736d6771227d	\\x8a14de5389a8e516e5e92e294000e15b3a239c34984022d283dcdadfc7361729	2026-11-29 08:57:01.661526+00
151	4	90	3	3105	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325431333a35353a34342b30303a3030222c226964223a333130352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b882e0b8b2e0b8a2e0b882e0b989e0b8ade0b8a1e0b8b9e0b8a5e0b8a5e0b8b9e0b881e0b884e0b989e0b8b2203120e0b89ae0b8b2e0b897e0b895e0b988e0b8ade0b8a3e0b8b2e0b8a2e0b88ae0b8b7e0b988e0b8ad20e0b8ade0b8b1e0b89be0b980e0b894e0b895e0b897e0b8b8e0b881e0b8a7e0b8b1e0b899227d	\\xfee9066c5939fd728bb14225600fdf27cd1ced388d84aca77a3835a59e9543c7	2026-11-29 08:57:01.661526+00
152	4	91	3	3108	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325431363a33383a35372b30303a3030222c226964223a333130382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19f92e19e9ae19ebee19e9fe19e9ae19ebee19e9fe19e94e19ebbe19e82e19f92e19e82e19e9be19eb7e19e80e19e86e19eb6e19e8f20e19e94e19f92e19e9ae19eb6e19e80e19f8be19e81e19f82203630302420e19e98e19eb6e19e93e19e94e19e93e19f92e19e91e19e94e19f8b20e19e98e19eb7e19e93e19ea2e19eb6e19e85e19e85e19f81e19e89e19e80e19f92e19e9ae19f85227d	\\xc0208bd596e66478ce818b03d6358c6f0fe48a23c4651a8a63b8be9eea82b322	2026-11-29 08:57:01.661526+00
153	4	92	3	3109	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31325431393a30393a34332b30303a3030222c226964223a333130392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a2242757475682072656b656e696e6720616b746966204243412f4252492c207365776120312c35206a757461207065722062756c616e2c2070726f736573204b545020646962616e74752c2057412077612e6d652f36323831323334353039383731227d	\\x91d6918d83c0ab1f2c39e447ba46b4045fdbcd24c69abf441482c38b27deae7b	2026-11-29 08:57:01.661526+00
154	4	93	3	3110	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31335430363a34353a35392b30303a3030222c226964223a333131302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e30313520e19e97e19f92e19e93e19f86e19e96e19f81e19e89227d	\\xad73ef246407510cb680a33b233b9aca57eaba681390e1517aedc236a027aa03	2026-11-29 08:57:01.661526+00
155	4	94	3	3111	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31335430393a32353a33392b30303a3030222c226964223a333131312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0a0d0b0d0b7d0b1d0bbd0bed0bad0b8d180d183d18e20d181d187d191d182203131352dd0a4d0972c2031352520d0bed18220d181d183d0bcd0bcd18b20d0bfd0bed181d0bbd0b520d180d0b5d0b7d183d0bbd18cd182d0b0d182d0b0227d	\\x6eb56400acd1f238e61382336e2c9fc9f5f105aa275ed197cd71b257e9324315	2026-11-29 08:57:01.661526+00
156	4	95	3	3112	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31345430303a30363a31392b30303a3030222c226964223a333131322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e30313520e19e97e19f92e19e93e19f86e19e96e19f81e19e893939227d	\\xde6a89a738047ca9c24406fe794382ec6214e224b08c038b193794e16bde31ba	2026-11-29 08:57:01.661526+00
157	4	96	3	3113	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31345430333a35333a33322b30303a3030222c226964223a333131332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2242c3a16e2064617461206b68c3a16368206368e1bba96e67206b686fc3a16e2c20326b206de1bb99742073e1bb912c20746573742035302073e1bb91207472c6b0e1bb9b63227d	\\xe174babcd96c176b3234649fdb48b18775d197a35d30d2738a5200cb6334d34a	2026-11-29 08:57:01.661526+00
158	4	97	3	3114	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31355431383a30363a33342b30303a3030222c226964223a333131342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a226574736a6a20547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323874722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\xbdd3237fce27c28f01fa65bb04e66f36a42a8e5a94814bc6a9d882894b3e1a7a	2026-11-29 08:57:01.661526+00
159	4	98	3	3115	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31365431333a34393a31342b30303a3030222c226964223a333131352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18085e18080e180bae18098e180aee180b8e1809be180b1e180ace18084e180bae180b8e18099e1809ae180ba20e1818820e1809ee180b1e180ace18084e180bae180b8227d	\\xe489f7f9c90316805f3c29126459f1242a5b402f0ed83b19ee91ebdba51306dc	2026-11-29 08:57:01.661526+00
160	4	99	3	3116	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31365431333a35313a34312b30303a3030222c226964223a333131362c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333131352c2273656e646572223a22e18099e18099222c2273656e6465725f6964223a227573657235323137373334393136222c2274657874223a22e1809be1809ee180b1e180b8e1809ce180ace180b8227d	\\x37e789429256b3365a721e3b662fced783d59e471059dbdf81f9ff4a089f4479	2026-11-29 08:57:01.661526+00
161	4	100	3	3117	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31365431333a35313a35362b30303a3030222c226964223a333131372c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333131362c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e1809be18090e1809ae180ba227d	\\x613eeca3287966cfa0bcde61e5bbdcfa4755156d4a95f0cc5cd4ae8d63c0a4e6	2026-11-29 08:57:01.661526+00
162	4	101	3	3118	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31375430373a31373a34312b30303a3030222c226964223a333131382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22326e72622042c3a16e2064617461206b68c3a16368206368e1bba96e67206b686fc3a16e2c20326b206de1bb99742073e1bb912c2074657374203130302073e1bb91207472c6b0e1bb9b6320326e7262227d	\\xc760295b89b91543b634d6b9f5f355c00857b2ca1518f542960b797aab1b8289	2026-11-29 08:57:01.661526+00
163	4	102	3	3119	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31375430373a34383a32322b30303a3030222c226964223a333131392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2237666e20547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323874722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f62617665742037666e227d	\\x60214222cf0b57367be1f3aae4a060e0cac73be6352c37c8ec4559e5e8419332	2026-11-29 08:57:01.661526+00
164	4	103	3	3120	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31375431303a34363a34392b30303a3030222c226964223a333132302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09ed0b1d0bdd0b0d0bb2c20d0bfd180d0bed186d0b5d0bdd1822031322c20d0b2d18bd0b2d0bed0b420d0b2205553445420d0b220d182d0bed18220d0b6d0b520d0b4d0b5d0bdd18c20544d7536474e72704b70705561326244795a64335272684473614272624171736f48227d	\\x3935a871f895eb793cf731c85fa861ea1769568506982543f8fd33d95ac93744	2026-11-29 08:57:01.661526+00
165	4	104	3	3121	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31375431373a35373a32342b30303a3030222c226964223a333132312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2243e1baa76e2036206e67c6b0e1bb9d692067c3b52062c3a06e207068c3ad6d20e1bb9f204de1bb99632042c3a0692c206169206769e1bb9b6920746869e1bb877520c491c6b0e1bba3632031327472206de1bb9974206e67c6b0e1bb9d69227d	\\xd3f9c472977d16312d62d0cb3e35b5bc71eee72c4d3a808f515529591d20ded1	2026-11-29 08:57:01.661526+00
166	4	105	3	3122	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31375432323a30363a32302b30303a3030222c226964223a333132322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22f09f8cb9f09f8cb952e1bbad61207469e1bb816e207175612073c3a06e2c207068c3ad2037252c206e68e1baad6e20c491c6a16e2074e1bbab203330307472f09f8cb9f09f8cb9227d	\\xf4caf33abbc9c24942f1833c1ae9d435d16e6869d8777a1ea65bb0ea7ce89d98	2026-11-29 08:57:01.661526+00
167	4	106	3	3123	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385430353a34383a31322b30303a3030222c226964223a333132332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b899e0b989e0b8ade0b887e0b8aae0b8b2e0b8a7e0b896e0b8b9e0b881e0b8abe0b8a5e0b8ade0b881e0b984e0b89be0b89ee0b8a1e0b988e0b8b220e0b895e0b8b4e0b894e0b895e0b988e0b8ade0b984e0b8a1e0b988e0b984e0b894e0b989e0b8aae0b8b2e0b8a1e0b8a7e0b8b1e0b899e0b981e0b8a5e0b989e0b8a720e0b980e0b882e0b8b2e0b980e0b8a3e0b8b5e0b8a2e0b881e0b980e0b887e0b8b4e0b8992032303030303020e0b89ae0b8b2e0b89720e0b88ae0b988e0b8a7e0b8a2e0b894e0b989e0b8a7e0b8a2e0b884e0b988e0b8b0227d	\\x29239c3d9899e3360967d2e124bda4dcd4aeb280f1975a5133e97dac3f691084	2026-11-29 08:57:01.661526+00
168	4	107	3	3124	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385430353a35303a31372b30303a3030222c226964223a333132342c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333132332c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b981e0b888e0b989e0b8872031393120e0b894e0b988e0b8a7e0b899e0b884e0b988e0b8b0227d	\\xf1419e5db5967e6184f4fae668d941fedc480135a5e67de7525a850371d9a4ce	2026-11-29 08:57:01.661526+00
169	4	108	3	3125	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385430353a35313a31322b30303a3030222c226964223a333132352c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333132342c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b895e0b8b4e0b894e0b895e0b988e0b8ade0b8aae0b896e0b8b2e0b899e0b897e0b8b9e0b895e0b894e0b989e0b8a7e0b8a2227d	\\xe537f39bccc7a1999d3fe62881c5c1bd441f9acaeecc267a137d8d99dff89aec	2026-11-29 08:57:01.661526+00
170	4	109	3	3126	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431303a30333a31332b30303a3030222c226964223a333132362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22e29c85e29c85546875206d75612074c3a069206b686fe1baa36e206e67c3a26e2068c3a06e67206368c3ad6e68206368e1bba72c2031747235206de1bb99742063c3a1692c207472e1baa3206e6761792c205a616c6f20303936312032323420383137e29c85e29c85227d	\\xe6b152f0c0a30caed8d195071399d92f1853766be35c96735e0227a479d83e4e	2026-11-29 08:57:01.661526+00
171	4	110	3	3127	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431333a35343a35312b30303a3030222c226964223a333132372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a22506f6c6973692074616e676b61702073696e64696b6174206a75646f6c206c616769227d	\\x94dfb2e5252ecbb0b08b7387ca929ef1fdd55d152e3f3ee8ad1c9be6a00ca87a	2026-11-29 08:57:01.661526+00
172	4	111	3	3131	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431333a35353a30382b30303a3030222c226964223a333133312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333132372c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a22697961206d6173756b20626572697461227d	\\x5006b3a7eafd32e0ea51dce4738b53727dd19d2f76dc32c5225aaefdf0813803	2026-11-29 08:57:01.661526+00
173	4	112	3	3132	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431333a35373a34302b30303a3030222c226964223a333133322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333133312c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a226a616e67616e20696b757420696b7574616e227d	\\x1d5d5cb1799adb286b97f2c045a4f842462f9212719b38e3d58301246a7439ea	2026-11-29 08:57:01.661526+00
174	4	113	3	3133	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431343a35373a32392b30303a3030222c226964223a333133332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d61227d	\\xe0bce691ffb2408ccf486e7d106632d0d6452c23a2607bd4d1d0ed4fc0d0e9e0	2026-11-29 08:57:01.661526+00
175	4	114	3	3134	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431353a32303a32342b30303a3030222c226964223a333133342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a2268656c6c6f2c20697320746869732067726f7570207374696c6c20616374697665227d	\\xfd58bdd7d992accac40482ee1cf3118e27099749c36ce8ab6f6bd5f50cfaf28a	2026-11-29 08:57:01.661526+00
176	4	115	3	3135	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431353a32323a31332b30303a3030222c226964223a333133352c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333133342c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a22796573227d	\\x1f7ec168ee8c12bc0edcf36e065ef682c09d9484cb16d02460e40e117df89165	2026-11-29 08:57:01.661526+00
177	4	116	3	3136	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31385431353a32323a33332b30303a3030222c226964223a333133362c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333133352c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a226f6b207468616e6b73227d	\\x0dc67aaf42e4eade9f0561ec8ab83a0c8a11af16020cd988ec8881b5ec4a7a17	2026-11-29 08:57:01.661526+00
178	4	117	3	3137	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31395430353a35343a35312b30303a3030222c226964223a333133372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e280bcefb88f5553445420e1809ce180b2e18099e1809ae180ba20e18184e18185e18180e1818020e18080e180bbe18095e180ba227d	\\xc9134507748c6280f48cb9bf8b531c9157d74f3c4ee90311a87bd29d9d90c599	2026-11-29 08:57:01.661526+00
179	4	118	3	3138	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31395430383a34303a33322b30303a3030222c226964223a333133382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09fd180d0bed0b1d0b8d0b220d0bfd0be20d0bdd0bed0bcd0b5d180d1832c203235303020d180d183d0b12c20d0b4d0b2d0b020d187d0b0d181d0b0227d	\\x966f24d8592611256a1fd1771ca1ce829e0ce78264ecae183c8d48a435dbd187	2026-11-29 08:57:01.661526+00
180	4	119	3	3139	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31395431343a34303a34302b30303a3030222c226964223a333133392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a224164612079616e67206a75616c2067616c6f6e206d757261683f227d	\\x512b47becd5e54ccff499357c1e31492e153cef6a0aa82d973a0b98d807813c8	2026-11-29 08:57:01.661526+00
181	4	120	3	3140	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31395431343a34313a30362b30303a3030222c226964223a333134302c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333133392c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a223138207269627520616e746172227d	\\xc5f77fe99a50a5c6d89786a48b39691c6e322baf4f5ad75152b36e02f83f78ec	2026-11-29 08:57:01.661526+00
182	4	121	3	3141	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d31395431343a34333a31372b30303a3030222c226964223a333134312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333134302c2273656e646572223a2253617269222c2273656e6465725f6964223a227573657235323539343530333139222c2274657874223a22626f6c6568227d	\\xc5685ddb147a0524769bd4895a13aced348fdc02e8c3d2513c238bf32c6c8264	2026-11-29 08:57:01.661526+00
183	4	122	3	3142	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32305430383a33383a31362b30303a3030222c226964223a333134322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09ad182d0be20d181d0b5d0b3d0bed0b4d0bdd18f20d0b8d0b3d180d0b0d0b5d18220d0b220d184d183d182d0b1d0bed0bb3f227d	\\x3d6ae992efbaa0f1f8bd31cc692f34b6754e7e8f6217e4287ce0be1d7f1fe5ba	2026-11-29 08:57:01.661526+00
184	4	123	3	3143	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32305430383a33383a34382b30303a3030222c226964223a333134332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333134322c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d18f20d0b220d0b2d0bed181d0b5d0bcd18c227d	\\x3c379fd0da99b16ac3784213c8a0e701a4d67e707e74be0c146e84381ecfbfa9	2026-11-29 08:57:01.661526+00
185	4	124	3	3144	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32305430383a33393a33392b30303a3030222c226964223a333134342c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333134332c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0b2d0bed0b7d18cd0bcd18320d0bcd18fd187227d	\\x7691ef49e89773ce23d8473a086495a6bbea7b30bd8e4948ad5ec22450bcaf16	2026-11-29 08:57:01.661526+00
186	4	125	3	3145	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32315430353a32383a34372b30303a3030222c226964223a333134352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224c6f6b6572204b616d626f6a612061646d696e20736c6f742c2067616a69203132206a7574612c20706173706f72206469706567616e67206b616e746f722c2074696b657420646974616e6767756e67206577727a34227d	\\xba86f96a76503aeccc73e86be4dd45a3534adb2914b4bea443517b85fd2aa020	2026-11-29 08:57:01.661526+00
187	4	126	3	3146	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32315430363a34363a34362b30303a3030222c226964223a333134362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22f09f94a5f09f94a5d09fd180d0bed0b1d0b8d0b220d0bfd0be20d0bdd0bed0bcd0b5d180d1832c203330303020d180d183d0b12c20d0b4d0b2d0b020d187d0b0d181d0b0f09f94a5f09f94a5227d	\\x264dc539ed31fb82db40c87becdb19c4f459b0f4e695fb070a48080dba0f7d9e	2026-11-29 08:57:01.661526+00
188	4	127	3	3147	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32315431363a31313a30342b30303a3030222c226964223a333134372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22e29c85e29c85d0a0d0b0d0b1d0bed182d0b020d0b220d09cd18cd18fd0bdd0bcd0b52c20d187d0b0d1822dd0bcd0b5d0bdd0b5d0b4d0b6d0b5d1802c20d0b6d0b8d0bbd18cd19120d0b820d0b1d0b8d0bbd0b5d182d18b20d0b7d0b020d181d187d191d18220d0bad0bed0bcd0bfd0b0d0bdd0b8d0b82c20d0bfd0b0d181d0bfd0bed180d18220d181d0b4d0b0d191d182d0b520d0b220d0bed184d0b8d1812c203135303020d0b4d0bed0bbd0bbd0b0d180d0bed0b2e29c85e29c85227d	\\xe5de337196f3495aad9aa5da26a679a76329ec191b384da5d4e3fe94c1c770af	2026-11-29 08:57:01.661526+00
189	4	128	3	3148	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32315431373a32333a31342b30303a3030222c226964223a333134382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22546875206d75612074c3a069206b686fe1baa36e206e67c3a26e2068c3a06e67206368c3ad6e68206368e1bba72c2031747235206de1bb99742063c3a1692c207472e1baa3206e6761792c205a616c6f203039363120323234203831372039203920392039227d	\\xa5daece83acd7b632a3367bcd9165b9a7dbf2998b88bef0a909a00fbef5355b5	2026-11-29 08:57:01.661526+00
190	4	129	3	3149	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325430333a33353a33322b30303a3030222c226964223a333134392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8a3e0b8b1e0b89ae0b981e0b8a5e0b881205553445420e0b980e0b8a3e0b8972033332e3120e0b899e0b8b1e0b894e0b8a3e0b8b1e0b89ae0b980e0b887e0b8b4e0b899e0b8aae0b89420e0b8ade0b982e0b8a8e0b8812040736f6d636861695f6f7463227d	\\x2be6851a4c59b11b2935528e46f2f372db7f0a512cb38f998d9e3a0c5da1a9a1	2026-11-29 08:57:01.661526+00
191	4	130	3	3150	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325430363a33353a30342b30303a3030222c226964223a333135302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e303120e19e97e19f92e19e93e19f86e19e96e19f81e19e89227d	\\x060c3702060b05f834469bced215441e7ca8c57004d096d7b2cc9699c3774e2e	2026-11-29 08:57:01.661526+00
192	4	131	3	3151	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325430383a35343a30382b30303a3030222c226964223a333135312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203138302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e7420352035227d	\\xc0a5c8b9dce4fbc111d4944b4599615fc1121513230fb98af26926bdd5dcc9f4	2026-11-29 08:57:01.661526+00
193	4	132	3	3152	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325431323a30343a30372b30303a3030222c226964223a333135322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d09220d0bdd0bed0b2d0bed181d182d18fd18520d0bed0bfd18fd182d18c20d0bfd180d0be20d0b4d180d0bed0bfd0bed0b22c20d0b4d0b0d0bbd0b820d182d180d0b820d0b3d0bed0b4d0b0227d	\\x3e4f5725e5c3d7a5e344d19b3be0a8b2d3f1129d5d8bead9a1979799260d71cc	2026-11-29 08:57:01.661526+00
194	4	133	3	3153	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325431323a30363a30332b30303a3030222c226964223a333135332c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333135322c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d0b7d0b020d0bfd18fd182d18c20d182d18bd181d18fd18720d180d183d0b1d0bbd0b5d0b92e2e227d	\\x4efaa0d1280cc428eb834cff65f6d8679dadcba582ee8155be1ecee8b63dc603	2026-11-29 08:57:01.661526+00
195	4	134	3	3154	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32325431323a30363a35312b30303a3030222c226964223a333135342c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333135332c2273656e646572223a22d090d0bbd0b5d0bad181d0b5d0b9222c2273656e6465725f6964223a227573657235363031333735393436222c2274657874223a22d0b4d183d180d0bed181d182d18c227d	\\x5c8c172fd694585c2be4c996d6da75606292af668f64bee90038c1985c5cc16d	2026-11-29 08:57:01.661526+00
196	4	135	3	3155	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32335431333a32393a31382b30303a3030222c226964223a333135352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a6f6b69204b59432c203135302072696275207065722077616a61682c206c616e6773756e672063616972227d	\\x123c1a594e9f1c6afac48f0baa42be25455e800397a0a7d33d58c8437990528f	2026-11-29 08:57:01.661526+00
197	4	136	3	3156	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32335431333a33303a32332b30303a3030222c226964223a333135362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818420e1809ee180ade18094e180bae180b82056696265722030392034343520323231203837302031203120312031227d	\\xcd69d1ae1190c8b3db7239db644391ff90ed383c5ad06e33c6c223614f9f02ac	2026-11-29 08:57:01.661526+00
198	4	137	3	3157	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32335431343a30363a31342b30303a3030222c226964223a333135372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b8a7e0b8b1e0b899e0b899e0b8b5e0b989e0b881e0b8b4e0b899e0b8ade0b8b0e0b984e0b8a3e0b894e0b8b5227d	\\xfd17bd537adc510d27fb75936d68f071c33c874d4efa552201ab29150f8359b3	2026-11-29 08:57:01.661526+00
199	4	138	3	3158	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32335431343a30363a33362b30303a3030222c226964223a333135382c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333135372c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b882e0b989e0b8b2e0b8a7e0b8a1e0b8b1e0b899e0b984e0b881e0b988227d	\\xd918c48cb3518e4a8eba509dd0b2e1c56603cd667fab1f5777b3da61baf63246	2026-11-29 08:57:01.661526+00
200	4	139	3	3159	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32335431343a30363a34382b30303a3030222c226964223a333135392c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333135382c2273656e646572223a22e0b981e0b899e0b899222c2273656e6465725f6964223a227573657235393435343435313236222c2274657874223a22e0b8abe0b8b4e0b8a7e0b980e0b8a5e0b8a2227d	\\xb9ae983bdf70cf94feb97c683189909f02453f4410988be571e1c3fbe8616063	2026-11-29 08:57:01.661526+00
201	4	140	3	3160	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32345430313a31323a32372b30303a3030222c226964223a333136302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22783220547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323874722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\x33eeef67f558ea3667a1f70c2b9a8d90785e00a6f6626ecbdfdaa7a097d0e649	2026-11-29 08:57:01.661526+00
202	4	141	3	3161	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32345430363a30353a31312b30303a3030222c226964223a333136312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22e18099e18099222c2273656e6465725f6964223a227573657235323137373334393136222c2274657874223a22e1808ae180aee1809ce180b1e180b820e18099e180bce1809de18090e180aee18099e180bee180ac20e18095e180ade18090e180bae18091e180ace180b8e18081e180b6e1809be18090e1809ae180ba20e18080e180b0e1808ae180aee18095e180b1e180b8e18095e180ab227d	\\xde9a9a2d15c4b1bd998225efede6f6f5feddeb99f1eb782723068109009f4a1d	2026-11-29 08:57:01.661526+00
203	4	142	3	3162	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32345430363a30373a33352b30303a3030222c226964223a333136322c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333136312c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e1809ee180b6e1809be180afe180b6e180b8e18080e180ade180af20e18086e18080e180bae1809ee180bde1809ae180bae18095e180ab227d	\\xf849be6ee352ed369efb46cab0737b0a7b5f5719a328d87e62e462e73dce7307	2026-11-29 08:57:01.661526+00
204	4	143	3	3163	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32345431343a34353a31312b30303a3030222c226964223a333136332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226465645f6d6f726f7a222c2273656e6465725f6964223a227573657236393033343632363038222c2274657874223a22d09ed0b1d0bcd0b5d0bdd0bdd0b8d0ba3a20555344542039342e3520d180d183d0b12c20d0bdd0b0d0bbd0b8d187d0bdd18bd0b520d0b220d091d0b0d0bdd0b3d0bad0bed0bad0b5227d	\\x99fa224293c153f5013722f3cace49d739d43e0580a1263f90f18a8c6c170c71	2026-11-29 08:57:01.661526+00
205	4	144	3	3164	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32355430313a35313a30352b30303a3030222c226964223a333136342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e29c85e18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18182e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba227d	\\xedddc357edd50267d4e22cc7a07b10da1d909c7c9aa99998ffca10c36fc412ca	2026-11-29 08:57:01.661526+00
206	4	145	3	3165	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32355430333a32343a32322b30303a3030222c226964223a333136352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e18092e180aee18094e180b1e180b720e18099e180ade180afe180b8e1809be180bde180ace18090e1809ae180ba227d	\\xa8a4c6ebbfec80b8c9fb24613e94764fe87efd9850bf8263f7808e3e28bceb18	2026-11-29 08:57:01.661526+00
207	4	146	3	3166	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32355430333a32363a34322b30303a3030222c226964223a333136362c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333136352c2273656e646572223a22e18099e18099222c2273656e6465725f6964223a227573657235323137373334393136222c2274657874223a22e18091e180aee180b8e1809ae180b0e1809ee180bde180ace180b8e18094e180b1e180ace180ba227d	\\x8d26b08ffbe20e347d4394a60995fd1dd3e772ee1d793ed37204aae61030c94e	2026-11-29 08:57:01.661526+00
208	4	147	3	3167	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32365431303a33373a35392b30303a3030222c226964223a333136372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a75616c2064617461206e6173616261682070696e6a6f6c2c203530302072757069616820706572206261726973227d	\\x27990a624f699bb746dfa9bfc693fe038ac94764600768761d47327a2f886418	2026-11-29 08:57:01.661526+00
209	4	148	3	3168	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32365431333a34323a34322b30303a3030222c226964223a333136382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a226662204cc3a06d206769e1baa5792074e1bb9d206769e1baa33a2062e1bab16e67206cc3a1692c20434343442c20312c3274722c206e68e1baad6e2068c3a06e67206de1bb9b69207472e1baa3227d	\\xba23bb844fc22e4944867c37b153ab0a3a3897b326b371912f6990a2c9016bb1	2026-11-29 08:57:01.661526+00
210	4	149	3	3169	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32375430373a32393a30362b30303a3030222c226964223a333136392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320333025206465706f7369742070657274616d61227d	\\xa28fcf7adfe5e7e41f12e7e5d887fcc8619f0a84ad9b79c5d0a44f4c046d5ace	2026-11-29 08:57:01.661526+00
211	4	150	3	3170	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32375431363a31313a32342b30303a3030222c226964223a333137302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323574722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\x6014fad47626c351d214dac5627c98eb795ea78d8177a4481aaee406604ffcb1	2026-11-29 08:57:01.661526+00
212	4	151	3	3171	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32385430353a32313a35352b30303a3030222c226964223a333137312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224167656e206a75646f6c20626172752c20626f6e757320333025206465706f7369742070657274616d6120636139227d	\\xce72bd1e7ac9e25a3b116b449f29922ccdc9de47ba3d07a28aece27079392a75	2026-11-29 08:57:01.661526+00
213	4	152	3	3172	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32385430383a31323a33352b30303a3030222c226964223a333137322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19f92e19e9ae19ebee19e9fe19e9ae19ebee19e9fe19e94e19ebbe19e82e19f92e19e82e19e9be19eb7e19e80e19e86e19eb6e19e8f20e19e94e19f92e19e9ae19eb6e19e80e19f8be19e81e19f82203730302420e19e98e19eb6e19e93e19e94e19e93e19f92e19e91e19e94e19f8b20e19e98e19eb7e19e93e19ea2e19eb6e19e85e19e85e19f81e19e89e19e80e19f92e19e9ae19f85227d	\\xa58ec039eb5620a1eb99be65ffcdd2c9ba06b881e7234cb1d189f0f7324e8af1	2026-11-29 08:57:01.661526+00
214	4	153	3	3173	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32385431303a33323a35322b30303a3030222c226964223a333137332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a224a6f6b69204b59432c203230302072696275207065722077616a61682c206c616e6773756e67206361697220707a337a227d	\\xa836c5a37f7133dec914ee5e0a7fb93ce9f2762f3032a58cbc27386c854ad16b	2026-11-29 08:57:01.661526+00
215	4	154	3	3174	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32385431373a32383a34352b30303a3030222c226964223a333137342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a22547579e1bb836e206e68c3a26e207669c3aa6e20636861742043616d7075636869612c206cc6b0c6a16e6720323574722c2062616f2076c3a92076c3a02068e1bb9920636869e1babf752c2076c6b0e1bba374206269c3aa6e2063c3b3206e67c6b0e1bb9d6920c491c3b36e2040747579656e5f6261766574227d	\\x0cccbe41e75936b36c4e12e0d4113e617c731bb30adc0f198980ac7e6cd52552	2026-11-29 08:57:01.661526+00
216	4	155	3	3175	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32395431313a31303a34332b30303a3030222c226964223a333137352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e29da4efb88fe29da4efb88fe18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18182e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180bae29da4efb88fe29da4efb88f227d	\\xb968bd53557d1a4db0040da81b9feada87395e831c62341b304f1a706f221277	2026-11-29 08:57:01.661526+00
217	4	156	3	3176	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d32395431333a30333a35302b30303a3030222c226964223a333137362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203138302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e74227d	\\xb1c0a041d035cf0dabdf22692e7934567340d92a5aa4395258ece8214e4a9a59	2026-11-29 08:57:01.661526+00
218	4	157	3	3177	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d33305430343a32333a30392b30303a3030222c226964223a333137372c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a227272327567205553445420e1809ce180b2e18099e1809ae180ba20e18184e18184e18180e1818020e18080e180bbe18095e180ba227d	\\x4f24f26dd180891882ed9060fc1e9ded8c3b1b015da13d6edf877b3fdf1fc3d7	2026-11-29 08:57:01.661526+00
219	4	158	3	3178	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d33305431363a30353a30302b30303a3030222c226964223a333137382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e94e19f92e19e8fe19ebce19e9ae19e94e19f92e19e9ae19eb6e19e80e19f8b205553445420e19e91e19f85e19e8ae19ebbe19e9be19f92e19e9be19eb6e19e9a20312e30313520e19e97e19f92e19e93e19f86e19e96e19f81e19e8939766a227d	\\xe805a370063aa3c8238f7d073e7681368e474967288dbbb0997464fa3ba5c38d	2026-11-29 08:57:01.661526+00
220	4	159	3	3179	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d33315430393a33373a35362b30303a3030222c226964223a333137392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a22f09f92aff09f92af4167656e206a75646f6c20626172752c20626f6e757320323025206465706f7369742070657274616d61f09f92aff09f92af227d	\\xe2132e9d615faea953d0aa330fb22592412aa3817f28dc40db258c4793c0a4dc	2026-11-29 08:57:01.661526+00
221	4	160	3	3180	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d33315431353a31333a31362b30303a3030222c226964223a333138302c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a223974662043686f20746875c3aa2074c3a069206b686fe1baa36e205643422c204d42203830306b2f7468c3a16e672c206b68c3b46e672063e1baa76e2067e1bab770206de1bab774204074687565746b5f6d696e68227d	\\x0841cb4d5eecd1657cc7f52027e46782a0dcc791fe576ac7fa6054d22f868ae5	2026-11-29 08:57:01.661526+00
222	4	161	3	3181	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31302d33315431353a32393a30332b30303a3030222c226964223a333138312c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a223873387636205553445420e1809ce180b2e18099e1809ae180ba20e18184e18184e18180e1818020e18080e180bbe18095e180ba227d	\\x4433680d609c91bc286dd42d3c6e59d8fd3b8c84fba641ce91fa4e9f31ca541a	2026-11-29 08:57:01.661526+00
223	4	162	3	3182	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30315430333a32303a32322b30303a3030222c226964223a333138322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e299bbefb88fe299bbefb88fe18098e1808fe180bae180a1e18080e180b1e180ace18084e180b7e180bae18084e180bee180ace180b8e18099e1809ae180ba20e18090e18085e180bae1809c20e1818420e1809ee180ade18094e180bae180b8205669626572203039203434352032323120383730e299bbefb88fe299bbefb88f227d	\\xa3f97a0298efe06aad5698128dfdb79889f94a59370fd6dc915ad1199e3e7f00	2026-11-29 08:57:01.661526+00
224	4	163	3	3185	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30315431333a33313a34302b30303a3030222c226964223a333138352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226b796177222c2273656e6465725f6964223a227573657235373136383431393132222c2274657874223a22e299bbefb88fe18099e180bce1809de18090e180ae20e1809be180afe180b6e180b8e180a1e18090e180bde18080e180ba20e18085e180ace1809be180ade180afe18080e180ba20e1809ce180b020e18181e1818020e1809ae180b1e180ace18080e180ba20e1809ce180ade180afe1809ee1808ae180bae1818a20e18095e18090e180bae18085e18095e180ade180afe180b720e1809be180afe180b6e180b8e1808020e1809ee180ade18099e180bae180b8e18099e1808ae180ba227d	\\x06e589103014e731366cd5d93f94b98d046c95dd2141298cdeb5ec5b67682b48	2026-11-29 08:57:01.661526+00
225	4	164	3	3186	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30325430333a33323a35342b30303a3030222c226964223a333138362c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a2242757475682072656b656e696e6720616b746966204243412f4252492c207365776120312c35206a757461207065722062756c616e2c2070726f736573204b545020646962616e74752c2057412077612e6d652f3632383132333435303938373120367a227d	\\x33b428f50a6d9710966d15eb3a48edc29885311b6cc8356ba4057c4bc45e2395	2026-11-29 08:57:01.661526+00
226	4	165	3	3188	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30325430363a35313a34322b30303a3030222c226964223a333138382c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6b6861222c2273656e6465725f6964223a227573657236303535383434333433222c2274657874223a22e19e87e19ebde19e9be19e82e19e8ee19e93e19eb8e19e92e19e93e19eb6e19e82e19eb6e19e9a20414241203135302420e19e80e19f92e19e93e19ebbe19e84e19e98e19ebde19e99e19e81e19f8220e19e94e19e84e19f8be19e97e19f92e19e9be19eb6e19e98e19f972040736f6b68615f72656e7420793561647a227d	\\x8d559b617cf3bfaa889edb126c5528f8823baf2def2ce54e687ffc3346b637ae	2026-11-29 08:57:01.661526+00
227	4	166	3	3189	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30345430303a35353a31342b30303a3030222c226964223a333138392c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a2243c3b46e6720616e2063e1baa36e682062c3a16f206b68c3b46e672063686f20746875c3aa2074c3a069206b686fe1baa36e206e67c3a26e2068c3a06e67227d	\\x3444126f6eef8e8403bbbcff9262a106dc542e86f60c2a5651163d7b0b2e7c10	2026-11-29 08:57:01.661526+00
228	4	167	3	3190	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30345430303a35363a31312b30303a3030222c226964223a333139302c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333138392c2273656e646572223a22486f61222c2273656e6465725f6964223a227573657236353934373534323532222c2274657874223a22636875e1baa96e2c2062e1baa16e2074c3b4692062e1bb8b2067e1bb8d69206cc3aa6e2072e1bb9369227d	\\x7089568e80f52f0dc0733a3fb0874200c2ee87a3d4ad096dc232d07205ff5724	2026-11-29 08:57:01.661526+00
229	4	168	3	3191	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30345430303a35373a35362b30303a3030222c226964223a333139312c22706c6174666f726d223a2274656c656772616d222c227265706c795f746f5f6964223a333139302c2273656e646572223a226d696e685f7475616e222c2273656e6465725f6964223a227573657236373334313831323635222c2274657874223a227468616d2063c3b3206de1baa579207472c4836d206e6768c3ac6e227d	\\xac4b9fb6a7655b22c72f5f4f50462453ec0830c95ae7289a0e31a594f2d1fd35	2026-11-29 08:57:01.661526+00
230	4	169	3	3192	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30345430363a33353a35392b30303a3030222c226964223a333139322c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22383732e0b8abe0b8b2e0b981e0b8ade0b894e0b8a1e0b8b4e0b899e0b895e0b8ade0b89ae0b981e0b88ae0b897e0b89be0b8ade0b8a2e0b980e0b89be0b89520e0b980e0b887e0b8b4e0b899e0b980e0b894e0b8b7e0b8ade0b89920333030303020e0b89ae0b8b2e0b89720e0b8a1e0b8b5e0b8a3e0b896e0b8a3e0b8b1e0b89ae0b896e0b8b6e0b887e0b89ae0b989e0b8b2e0b89920e0b89ae0b8a3e0b8b4e0b8a9e0b8b1e0b897e0b980e0b881e0b987e0b89ae0b89ee0b8b2e0b8aae0b89be0b8ade0b8a3e0b98ce0b895383732227d	\\x7ed1f70a1f1e2bbf8f69b8becc26562b7afffaf754615fc4f986e11407b1d9a5	2026-11-29 08:57:01.661526+00
231	4	170	3	3193	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30355431333a34373a34362b30303a3030222c226964223a333139332c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a2262756469222c2273656e6465725f6964223a227573657236333138353230343332222c2274657874223a2239786e2042757475682072656b656e696e6720616b746966204243412f4252492c20736577612032206a757461207065722062756c616e2c2070726f736573204b545020646962616e74752c2057412077612e6d652f363238313233343530393837312039786e227d	\\x188319476574afa1090496f5adddd4935d0134bf519d41d2fd70297dc1bfe80c	2026-11-29 08:57:01.661526+00
232	4	171	3	3194	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30365430363a31313a33352b30303a3030222c226964223a333139342c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a22e0b8abe0b8b2e0b981e0b8ade0b894e0b8a1e0b8b4e0b899e0b895e0b8ade0b89ae0b981e0b88ae0b897e0b89be0b8ade0b8a2e0b980e0b89be0b89520e0b980e0b887e0b8b4e0b899e0b980e0b894e0b8b7e0b8ade0b89920333530303020e0b89ae0b8b2e0b89720e0b8a1e0b8b5e0b8a3e0b896e0b8a3e0b8b1e0b89ae0b896e0b8b6e0b887e0b89ae0b989e0b8b2e0b89920e0b89ae0b8a3e0b8b4e0b8a9e0b8b1e0b897e0b980e0b881e0b987e0b89ae0b89ee0b8b2e0b8aae0b89be0b8ade0b8a3e0b98ce0b895227d	\\x4c99155dbb0c688fce5107261c2b8997e257cd3eeaa2b94a5753acda63f993ae	2026-11-29 08:57:01.661526+00
233	4	172	3	3195	jsonl	\\x7b2263686174223a22686568655f6162726f61645f626f617264222c22636861745f7469746c65223a2248656865206162726f616420626f617264222c22636861745f74797065223a227075626c69635f737570657267726f7570222c2264617465223a22323032362d31312d30365432333a35333a34352b30303a3030222c226964223a333139352c22706c6174666f726d223a2274656c656772616d222c2273656e646572223a22736f6d63686169222c2273656e6465725f6964223a227573657236393831353535363638222c2274657874223a223336e0b882e0b8b2e0b8a2e0b882e0b989e0b8ade0b8a1e0b8b9e0b8a5e0b8a5e0b8b9e0b881e0b884e0b989e0b8b2203120e0b89ae0b8b2e0b897e0b895e0b988e0b8ade0b8a3e0b8b2e0b8a2e0b88ae0b8b7e0b988e0b8ad20e0b8ade0b8b1e0b89be0b980e0b894e0b895e0b897e0b8b8e0b881e0b8a7e0b8b1e0b8993336227d	\\xcb1f1bf42699e3b1e748ea2f95c704b0b75cd46d19ad5ae1f648a9a0e479a857	2026-11-29 08:57:01.661526+00
\.


--
-- Data for Name: deletion; Type: TABLE DATA; Schema: raw; Owner: -
--

COPY raw.deletion (source_id, message_id, told_at, file_id) FROM stdin;
\.


--
-- Data for Name: file; Type: TABLE DATA; Schema: raw; Owner: -
--

COPY raw.file (file_id, sha256, name, size_bytes, method, modified_at, imported_at, stored_record, capture_count, has_known, done_at) FROM stdin;
1	\\x6359546a098f6fc725f737daee8c9ec3aa409b2cac993815c226039eb18de5e3	sample/supply/hehedb_gongxu.html	23079	web_preview	2026-11-29 08:57:01.457059+00	2026-11-29 08:57:01.55615+00	20	20	f	2026-11-29 08:57:01.589524+00
2	\\x27731e5476ff2a3008116a8e75debda6b02ef7e512f3a35529f97a69c16c01f4	sample/notices/hehedb_tongzhi_01.html	25248	web_preview	2026-11-29 08:57:01.468693+00	2026-11-29 08:57:01.60285+00	23	23	f	2026-11-29 08:57:01.617896+00
3	\\xe90c1d951841d552eb8552d9b789ee70df4f6a896935ef3ba88f793604b93c89	sample/notices/hehedb_tongzhi_02.html	23579	web_preview	2026-11-29 08:57:01.47201+00	2026-11-29 08:57:01.625696+00	20	20	f	2026-11-29 08:57:01.641285+00
4	\\x64240c23fa36c3b548804009257f8c1f373915bfe8ab8ca796533c6b52d17d35	sample/hehe_abroad_board.jsonl	54862	jsonl	2026-11-29 08:57:01.536082+00	2026-11-29 08:57:01.658044+00	172	170	f	2026-11-29 08:57:01.685612+00
\.


--
-- Data for Name: rejection; Type: TABLE DATA; Schema: raw; Owner: -
--

COPY raw.rejection (rejection_id, file_name, file_id, record, reason, remedy, content, is_fault, rejected_at) FROM stdin;
1	sample/hehe_abroad_board.jsonl	4	86	not JSON: Unterminated string starting at: line 1 column 102 (char 101)	make the export again	\\x7b22706c6174666f726d223a202274656c656772616d222c202263686174223a2022686568655f6162726f61645f626f617264222c2022636861745f74797065223a20227075626c69635f737570657267726f7570222c20226964223a2039303030312c20226461	t	2026-11-29 08:57:01.661526+00
2	sample/hehe_abroad_board.jsonl	4	87	no date		\\x7b22706c6174666f726d223a202274656c656772616d222c202263686174223a2022686568655f6162726f61645f626f617264222c2022636861745f74797065223a20227075626c69635f737570657267726f7570222c20226964223a2039303030322c202274657874223a20223f227d	t	2026-11-29 08:57:01.661526+00
\.


--
-- Data for Name: snapshot; Type: TABLE DATA; Schema: raw; Owner: -
--

COPY raw.snapshot (file_id, source_id, method, lowest_id, highest_id, newest_at, lowest_record, highest_record, is_complete_window, name, title, chat_type) FROM stdin;
1	1	web_preview	6573	6596	2026-11-06 22:33:31+00	1	20	t	hehedb_gongxu	禾禾担保 供需频道	public_channel
2	2	web_preview	1502	1527	2026-09-18 09:34:45+00	1	23	t	hehedb_tongzhi	禾禾担保 官方通知（唯一）	public_channel
3	2	web_preview	1528	1552	2026-09-23 21:42:57+00	1	20	t	hehedb_tongzhi	禾禾担保 官方通知（唯一）	public_channel
4	3	jsonl	3008	3195	2026-11-06 23:53:45+00	1	172	f	hehe_abroad_board	Hehe abroad board	public_supergroup
\.


--
-- Name: description_description_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.description_description_id_seq', 1, false);


--
-- Name: model_model_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.model_model_id_seq', 1, true);


--
-- Name: reading_reading_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.reading_reading_id_seq', 233, true);


--
-- Name: source_join_join_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.source_join_join_id_seq', 1, false);


--
-- Name: source_source_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.source_source_id_seq', 3, true);


--
-- Name: version_version_id_seq; Type: SEQUENCE SET; Schema: core; Owner: -
--

SELECT pg_catalog.setval('core.version_version_id_seq', 233, true);


--
-- Name: capture_capture_id_seq; Type: SEQUENCE SET; Schema: raw; Owner: -
--

SELECT pg_catalog.setval('raw.capture_capture_id_seq', 233, true);


--
-- Name: file_file_id_seq; Type: SEQUENCE SET; Schema: raw; Owner: -
--

SELECT pg_catalog.setval('raw.file_file_id_seq', 4, true);


--
-- Name: rejection_rejection_id_seq; Type: SEQUENCE SET; Schema: raw; Owner: -
--

SELECT pg_catalog.setval('raw.rejection_rejection_id_seq', 2, true);


--
-- Name: account_chat account_chat_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.account_chat
    ADD CONSTRAINT account_chat_pkey PRIMARY KEY (account, numeric_id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account);


--
-- Name: account_wait account_wait_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.account_wait
    ADD CONSTRAINT account_wait_pkey PRIMARY KEY (account, method);


--
-- Name: description description_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.description
    ADD CONSTRAINT description_pkey PRIMARY KEY (description_id);


--
-- Name: handle handle_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.handle
    ADD CONSTRAINT handle_pkey PRIMARY KEY (reading_id, "position");


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (source_id, message_id);


--
-- Name: model model_name_key; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.model
    ADD CONSTRAINT model_name_key UNIQUE (name);


--
-- Name: model model_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.model
    ADD CONSTRAINT model_pkey PRIMARY KEY (model_id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (reading_id, "position");


--
-- Name: price price_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.price
    ADD CONSTRAINT price_pkey PRIMARY KEY (reading_id, "position");


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (reading_id);


--
-- Name: reading reading_version_id_model_id_key; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.reading
    ADD CONSTRAINT reading_version_id_model_id_key UNIQUE (version_id, model_id);


--
-- Name: recheck recheck_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.recheck
    ADD CONSTRAINT recheck_pkey PRIMARY KEY (watch_key, age);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);


--
-- Name: search_document search_document_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.search_document
    ADD CONSTRAINT search_document_pkey PRIMARY KEY (version_id);


--
-- Name: sighting sighting_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.sighting
    ADD CONSTRAINT sighting_pkey PRIMARY KEY (source_id, message_id, capture_id);


--
-- Name: source_join source_join_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source_join
    ADD CONSTRAINT source_join_pkey PRIMARY KEY (join_id);


--
-- Name: source_name source_name_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source_name
    ADD CONSTRAINT source_name_pkey PRIMARY KEY (platform, name, source_id);


--
-- Name: source source_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (source_id);


--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version_id);


--
-- Name: version version_source_id_message_id_text_sha256_links_sha256_key; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.version
    ADD CONSTRAINT version_source_id_message_id_text_sha256_links_sha256_key UNIQUE NULLS NOT DISTINCT (source_id, message_id, text_sha256, links_sha256);


--
-- Name: wallet wallet_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.wallet
    ADD CONSTRAINT wallet_pkey PRIMARY KEY (reading_id, "position");


--
-- Name: watch watch_pkey; Type: CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.watch
    ADD CONSTRAINT watch_pkey PRIMARY KEY (watch_key);


--
-- Name: capture capture_file_id_record_key; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.capture
    ADD CONSTRAINT capture_file_id_record_key UNIQUE (file_id, record);


--
-- Name: capture capture_pkey; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (capture_id);


--
-- Name: deletion deletion_pkey; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.deletion
    ADD CONSTRAINT deletion_pkey PRIMARY KEY (source_id, message_id);


--
-- Name: file file_pkey; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (file_id);


--
-- Name: file file_sha256_key; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.file
    ADD CONSTRAINT file_sha256_key UNIQUE (sha256);


--
-- Name: rejection rejection_pkey; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.rejection
    ADD CONSTRAINT rejection_pkey PRIMARY KEY (rejection_id);


--
-- Name: snapshot snapshot_pkey; Type: CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.snapshot
    ADD CONSTRAINT snapshot_pkey PRIMARY KEY (source_id, file_id);


--
-- Name: description_chat; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX description_chat ON core.description USING btree (platform, numeric_id, description_id DESC);


--
-- Name: handle_handle; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX handle_handle ON core.handle USING btree (platform, handle);


--
-- Name: message_album; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX message_album ON core.message USING btree (source_id, album_id) WHERE (album_id IS NOT NULL);


--
-- Name: message_posted_at; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX message_posted_at ON core.message USING btree (posted_at);


--
-- Name: reading_category; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX reading_category ON core.reading USING btree (category) WHERE (is_current AND (category <> 'benign'::text));


--
-- Name: reading_current; Type: INDEX; Schema: core; Owner: -
--

CREATE UNIQUE INDEX reading_current ON core.reading USING btree (version_id) WHERE is_current;


--
-- Name: search_document_terms; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX search_document_terms ON core.search_document USING gin (terms);


--
-- Name: source_join_in_force; Type: INDEX; Schema: core; Owner: -
--

CREATE UNIQUE INDEX source_join_in_force ON core.source_join USING btree (from_source) WHERE (undone_at IS NULL);


--
-- Name: source_name_only; Type: INDEX; Schema: core; Owner: -
--

CREATE UNIQUE INDEX source_name_only ON core.source USING btree (platform, name) WHERE (numeric_id IS NULL);


--
-- Name: source_numeric_id; Type: INDEX; Schema: core; Owner: -
--

CREATE UNIQUE INDEX source_numeric_id ON core.source USING btree (platform, numeric_id) WHERE (numeric_id IS NOT NULL);


--
-- Name: wallet_address; Type: INDEX; Schema: core; Owner: -
--

CREATE INDEX wallet_address ON core.wallet USING btree (chain, address);


--
-- Name: daily_key; Type: INDEX; Schema: mart; Owner: -
--

CREATE UNIQUE INDEX daily_key ON mart.daily USING btree (day, platform, chat, category, side);


--
-- Name: capture_source; Type: INDEX; Schema: raw; Owner: -
--

CREATE INDEX capture_source ON raw.capture USING btree (source_id, capture_id);


--
-- Name: rejection_once; Type: INDEX; Schema: raw; Owner: -
--

CREATE UNIQUE INDEX rejection_once ON raw.rejection USING btree (file_id, file_name, record, md5(reason)) NULLS NOT DISTINCT;


--
-- Name: capture capture_is_append_only; Type: TRIGGER; Schema: raw; Owner: -
--

CREATE TRIGGER capture_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON raw.capture FOR EACH STATEMENT EXECUTE FUNCTION raw.refuse_change();


--
-- Name: account_chat account_chat_account_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.account_chat
    ADD CONSTRAINT account_chat_account_fkey FOREIGN KEY (account) REFERENCES core.account(account) ON DELETE CASCADE;


--
-- Name: account_wait account_wait_account_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.account_wait
    ADD CONSTRAINT account_wait_account_fkey FOREIGN KEY (account) REFERENCES core.account(account) ON DELETE CASCADE;


--
-- Name: handle handle_reading_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.handle
    ADD CONSTRAINT handle_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES core.reading(reading_id) ON DELETE CASCADE;


--
-- Name: person person_reading_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES core.reading(reading_id) ON DELETE CASCADE;


--
-- Name: price price_reading_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.price
    ADD CONSTRAINT price_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES core.reading(reading_id) ON DELETE CASCADE;


--
-- Name: reading reading_model_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.reading
    ADD CONSTRAINT reading_model_id_fkey FOREIGN KEY (model_id) REFERENCES core.model(model_id);


--
-- Name: reading reading_version_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.reading
    ADD CONSTRAINT reading_version_id_fkey FOREIGN KEY (version_id) REFERENCES core.version(version_id) ON DELETE CASCADE;


--
-- Name: recheck recheck_watch_key_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.recheck
    ADD CONSTRAINT recheck_watch_key_fkey FOREIGN KEY (watch_key) REFERENCES core.watch(watch_key) ON DELETE CASCADE;


--
-- Name: search_document search_document_version_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.search_document
    ADD CONSTRAINT search_document_version_id_fkey FOREIGN KEY (version_id) REFERENCES core.version(version_id) ON DELETE CASCADE;


--
-- Name: source_join source_join_from_source_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source_join
    ADD CONSTRAINT source_join_from_source_fkey FOREIGN KEY (from_source) REFERENCES core.source(source_id);


--
-- Name: source_join source_join_into_source_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source_join
    ADD CONSTRAINT source_join_into_source_fkey FOREIGN KEY (into_source) REFERENCES core.source(source_id);


--
-- Name: source source_joined_into_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source
    ADD CONSTRAINT source_joined_into_fkey FOREIGN KEY (joined_into) REFERENCES core.source(source_id);


--
-- Name: source_name source_name_source_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.source_name
    ADD CONSTRAINT source_name_source_id_fkey FOREIGN KEY (source_id) REFERENCES core.source(source_id);


--
-- Name: wallet wallet_reading_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: -
--

ALTER TABLE ONLY core.wallet
    ADD CONSTRAINT wallet_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES core.reading(reading_id) ON DELETE CASCADE;


--
-- Name: rejection rejection_file_id_fkey; Type: FK CONSTRAINT; Schema: raw; Owner: -
--

ALTER TABLE ONLY raw.rejection
    ADD CONSTRAINT rejection_file_id_fkey FOREIGN KEY (file_id) REFERENCES raw.file(file_id);


--
-- Name: daily; Type: MATERIALIZED VIEW DATA; Schema: mart; Owner: -
--

REFRESH MATERIALIZED VIEW mart.daily;


--
-- PostgreSQL database dump complete
--

\unrestrict xRggQslfSJTnlKdVJ6hBS0hi5uKLgPqxLuthG3T36U7wx9qKd729UdbS0l6Y42X

