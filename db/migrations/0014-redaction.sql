-- Words of an application that readers must not read, as the coordination marked them by hand.
create table redaction_passage (
  id uuid primary key,
  application_id uuid not null references application,
  words text not null,
  state text not null check (state in ('as-written', 'replaced', 'removed')),
  replacement text not null default '',
  made_at timestamptz not null,
  made_by uuid references person
);
create index redaction_passage_application on redaction_passage (application_id);

-- What readers read instead of a text, worked out once and kept: it holds only for exactly the text it was made from.
create table redacted_text (
  application_id uuid not null references application,
  -- 'letter.why', 'goals.0', 'letter.file'
  field text not null,
  -- sha-256 of the text, or the id of the file
  made_from text not null,
  result text not null,
  -- a file that readers may open as it is
  shows_file boolean not null default false,
  made_at timestamptz not null,
  made_by uuid references person,
  primary key (application_id, field)
);
