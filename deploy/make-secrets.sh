#!/bin/sh
# Makes the secrets of deploy/compose.yaml in a folder; what is there already is never written over.
# Usage: deploy/make-secrets.sh FOLDER
set -eu
folder=${1:?name a folder}
umask 077
mkdir -p "$folder"
cd "$folder"

# The folder is closed to others; the files are open, as a container's account, which is another, reads them by itself.
put() {
  [ -s "$1" ] && return 0
  printf '%s\n' "$2" >".$1.new"
  chmod 444 ".$1.new"
  mv ".$1.new" "$1"
}

for name in postgres_password escrowwatch_password airflow_password broker_password grafana_password \
  airflow_jwt_secret airflow_secret_key; do
  put "$name" "$(openssl rand -hex 32)"
done
put escrowwatch_session_key "$(openssl rand -base64 32)"
put escrowwatch_backup_key "$(openssl rand -base64 32)"
put airflow_fernet_key "$(openssl rand -base64 32 | tr '+/' '-_')"
put airflow_passwords "{\"admin\": \"$(openssl rand -hex 16)\"}"
put escrowwatch_dsn "postgresql://escrowwatch:$(cat escrowwatch_password)@postgres:5432/escrowwatch"
put airflow_conn "postgresql+psycopg2://airflow:$(cat airflow_password)@postgres:5432/airflow"
put airflow_result_backend "db+postgresql+psycopg2://airflow:$(cat airflow_password)@postgres:5432/airflow"
put airflow_broker_url "redis://:$(cat broker_password)@broker:6379/0"

# From my.telegram.org; a person writes them. Until then both are empty and only public previews are collected.
for name in telegram_api_id telegram_api_hash; do
  [ -e "$name" ] || { : >"$name" && chmod 444 "$name" && echo "write $folder/$name: it comes from my.telegram.org" >&2; }
done
echo "secrets are in $folder; keep copies of escrowwatch_session_key and escrowwatch_backup_key somewhere else:" >&2
echo "stored sessions and backups cannot be opened without them" >&2
