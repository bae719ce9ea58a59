create table programme (
  id uuid primary key,
  name jsonb not null,
  summary jsonb not null,
  -- every date of the programme is a time on the clocks of this zone
  zone text not null,
  contact_email text not null,
  created_at timestamptz not null
);

create table strand (
  id uuid primary key,
  programme_id uuid not null references programme,
  name jsonb not null,
  summary jsonb not null,
  -- whom it is for, in words
  audience jsonb not null,
  -- hard rules switched on or off, and the weights of the soft ones (matching/domain/strand-rules.ts)
  matching jsonb not null,
  position int not null default 0,
  closed_at timestamptz
);

-- The programme's own vocabulary: topics, traits of a mentor, what mentors offer.
create table term (
  id uuid primary key,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('topic', 'trait', 'offer')),
  key text not null,
  label jsonb not null,
  position int not null default 0,
  unique (programme_id, kind, key)
);

create table call (
  id uuid primary key,
  strand_id uuid not null references strand,
  name jsonb not null,
  -- what the clock on the wall of the programme's zone shows; 23:59 means until the end of that minute
  opens_local timestamp not null,
  closes_local timestamp not null,
  places int not null check (places > 0),
  -- rules as data (calls/domain/eligibility.ts)
  eligibility jsonb not null,
  -- criteria with worded levels (calls/domain/rubric.ts)
  rubric jsonb not null,
  letter_words int not null default 1000,
  -- nobody but coordinators sees a call before it is published
  published_at timestamptz,
  created_at timestamptz not null,
  check (opens_local < closes_local)
);
create index call_strand on call (strand_id);

create table milestone (
  id uuid primary key,
  call_id uuid not null references call on delete cascade,
  kind text not null check (kind in ('decisions', 'offers', 'kick-off', 'workshop', 'mid-term', 'closing', 'other')),
  name jsonb not null,
  at_local timestamp not null,
  place text,
  -- an applicant says that they will be there
  is_commitment boolean not null default false
);
create index milestone_call on milestone (call_id);

create table role (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('coordinator', 'reviewer')),
  programme_id uuid not null references programme,
  -- reviewers read for one call
  call_id uuid references call,
  granted_at timestamptz not null,
  granted_by uuid references person,
  ended_at timestamptz,
  check ((kind = 'reviewer') = (call_id is not null))
);
create unique index role_once on role (person_id, kind, programme_id, coalesce(call_id, programme_id)) where ended_at is null;
create index role_call on role (call_id);

-- The outbox: a letter is written in the transaction of its cause and sent afterwards.
create table letter (
  id uuid primary key,
  programme_id uuid references programme,
  to_person_id uuid references person,
  to_email text not null,
  lang text not null check (lang in ('en', 'fr', 'de')),
  -- what it is about, e.g. 'decision', 'offer': the outbox groups by it
  cause text not null,
  subject_id uuid,
  subject text not null,
  html text not null,
  body text not null,
  created_at timestamptz not null,
  -- a draft has none: it waits for a coordinator
  released_at timestamptz,
  released_by uuid references person,
  discarded_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  last_problem text
);
create index letter_due on letter (next_attempt_at) where sent_at is null and failed_at is null and discarded_at is null and released_at is not null;
create index letter_subject on letter (subject_id);
create index letter_drafts on letter (programme_id, cause) where released_at is null and discarded_at is null;
