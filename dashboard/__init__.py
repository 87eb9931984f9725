"""The investigators' desk. Text of messages is shown as plain text only: never as Markdown, HTML or a link."""
