create table file (
  id uuid primary key,
  owner_id uuid not null references person,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  pages int,
  created_at timestamptz not null
);

create table application (
  id uuid primary key,
  call_id uuid not null references call,
  person_id uuid not null references person,
  -- what people quote on the phone: A-7K3M
  reference text not null unique,
  started_at timestamptz not null,
  -- the first time it was sent; the newest submission is what counts
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  unique (call_id, person_id)
);

-- The working copy, one row per task of the list; the version protects a second tab.
create table answer (
  application_id uuid not null references application,
  section text not null check (section in ('about', 'goals', 'letter', 'wishes', 'avoid', 'dates')),
  value jsonb not null,
  version int not null,
  is_done boolean not null default false,
  saved_at timestamptz not null,
  -- the browser tab that saved last, and its count: a tab never loses against an older save of its own
  tab text,
  tab_turn int not null default 0,
  primary key (application_id, section)
);

-- What was sent, as it was sent. The newest one counts.
create table submission (
  id uuid primary key,
  application_id uuid not null references application,
  answers jsonb not null,
  -- the working copy it was made from, by section: what differs from it has not been sent
  typed jsonb,
  letter_file_id uuid references file,
  submitted_at timestamptz not null
);
create index submission_application on submission (application_id, submitted_at desc);

-- The wishes of the newest submission, for readers and for matching.
create table wish (
  id uuid primary key,
  application_id uuid not null references application,
  place int not null check (place between 1 and 3),
  mentor_id uuid references person,
  name text,
  affiliation text,
  address text,
  -- checked when the statement ends, so that wishes can change places
  unique (application_id, place) deferrable,
  check ((mentor_id is null) = (name is not null))
);
create index wish_mentor on wish (mentor_id);

-- Terms of a described mentor and topics sought, of the newest submission.
create table sought_term (
  application_id uuid not null references application,
  term_id uuid not null references term,
  primary key (application_id, term_id)
);

-- People an applicant does not want as a mentor: for the coordinator only, the reason stays with the applicant.
create table avoidance (
  id uuid primary key,
  application_id uuid not null references application,
  person_id uuid references person,
  name text not null
);
create index avoidance_application on avoidance (application_id);
