-- A pair the coordinator fixed or ruled out for a call, with a reason.
create table match_rule (
  id uuid primary key,
  call_id uuid not null references call,
  application_id uuid not null references application,
  mentor_id uuid not null references person,
  kind text not null check (kind in ('pin', 'forbid')),
  reason text not null default '',
  made_by uuid not null references person,
  made_at timestamptz not null,
  unique (call_id, application_id, mentor_id)
);

-- One run of the engine: what went in, what came out, with its certificate.
create table match_run (
  id uuid primary key,
  call_id uuid not null references call,
  instance jsonb not null,
  result jsonb not null,
  -- per pair the parts of the score, per unmatched person the reason
  explanation jsonb not null,
  run_by uuid not null references person,
  run_at timestamptz not null,
  released_at timestamptz,
  released_by uuid references person
);
create index match_run_call on match_run (call_id, run_at desc);

create table offer (
  id uuid primary key,
  run_id uuid not null references match_run,
  call_id uuid not null references call,
  application_id uuid not null references application,
  mentee_id uuid not null references person,
  mentor_id uuid not null references person,
  -- why this pair, in facts both may read
  why jsonb not null,
  made_at timestamptz not null,
  answer_by timestamptz not null,
  -- set when both sides have been told how it ended
  closed_at timestamptz
);
create index offer_application on offer (application_id);
create index offer_mentor on offer (mentor_id);
create index offer_call on offer (call_id);

create table offer_answer (
  offer_id uuid not null references offer,
  side text not null check (side in ('mentee', 'mentor')),
  answer text not null check (answer in ('yes', 'no')),
  -- for the coordinator only
  reason text not null default '',
  answered_at timestamptz not null,
  primary key (offer_id, side)
);
