alter table file alter column owner_id drop not null;

-- What a call asks of somebody who supports an applicant. A call without a row asks nothing.
create table call_support (
  call_id uuid primary key references call on delete cascade,
  kind text not null check (kind in ('tick', 'questions', 'letter')),
  is_required boolean not null,
  -- an application can be sent before its supporter has answered
  may_follow boolean not null,
  -- how many days longer than applicants supporters have: the date moves with the call
  days_after int not null check (days_after between 0 and 60),
  -- what the supporter is told, and the two questions; both in all languages
  request jsonb not null,
  questions jsonb not null
);

-- Somebody asked to support an application. One at a time; those who were replaced stay, and their links say so.
create table support_request (
  id uuid primary key,
  application_id uuid not null references application,
  name text not null,
  email text not null,
  lang text not null check (lang in ('en', 'fr', 'de')),
  letter_id uuid references letter,
  asked_at timestamptz not null,
  -- the code was entered: looking at the link alone is not recorded
  opened_at timestamptz,
  received_at timestamptz,
  declined_at timestamptz,
  -- for the coordination only
  decline_reason text not null default '',
  replaced_at timestamptz,
  -- what was given (applications/domain/support.ts)
  given jsonb,
  -- a letter that was uploaded; no account owns it
  file_id uuid references file,
  -- the applicant may read it too
  is_shared boolean not null default false,
  check (received_at is null or declined_at is null),
  check ((received_at is null) = (given is null))
);
create unique index support_request_current on support_request (application_id) where replaced_at is null;
create index support_request_waiting on support_request (asked_at)
  where received_at is null and declined_at is null and replaced_at is null;

-- The links of its letters: the request and each reminder bring one of their own, of which we hold only the hash.
create table support_link (
  token_hash bytea primary key,
  request_id uuid not null references support_request
);
create index support_link_request on support_link (request_id);

-- A code that a supporter asked for. The browser holds the token; we hold only hashes.
create table support_proof (
  id uuid primary key,
  request_id uuid not null references support_request,
  token_hash bytea not null unique,
  code_hash bytea not null,
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  entered_at timestamptz
);
create index support_proof_request on support_proof (request_id);

-- Each reminder leaves once.
create table support_reminder (
  request_id uuid not null references support_request,
  kind text not null check (kind in ('week', 'day')),
  sent_at timestamptz not null,
  primary key (request_id, kind)
);

-- "Remind me tomorrow": one letter in the morning, for somebody who wants to sleep on it.
create table morning_reminder (
  application_id uuid not null references application,
  remind_at timestamptz not null,
  sent_at timestamptz,
  primary key (application_id, remind_at)
);
create index morning_reminder_due on morning_reminder (remind_at) where sent_at is null;
