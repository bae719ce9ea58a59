-- Where people work: institutions, faculties, departments, as a tree.
create table unit (
  id uuid primary key,
  parent_id uuid references unit,
  kind text not null check (kind in ('institution', 'faculty', 'centre', 'department', 'office')),
  name jsonb not null,
  position int not null default 0
);
create index unit_parent on unit (parent_id);

-- Ranks are data; rules speak of their category.
create table rank (
  id uuid primary key,
  category text not null check (category in ('doctoral', 'postdoctoral', 'professor', 'staff')),
  name jsonb not null,
  position int not null default 0
);

create table person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  email text not null,
  lang text not null default 'en' check (lang in ('en', 'fr', 'de')),
  -- what they speak well enough for a conversation about their career (ISO 639-1)
  languages text[] not null default '{}',
  unit_id uuid references unit,
  -- in their own words, for people whose institution is not in the tree
  affiliation text,
  rank_id uuid references rank,
  -- 'unknown' until the person or the university says; 'fixed' goes with contract_ends_on
  contract text not null default 'unknown' check (contract in ('unknown', 'fixed', 'permanent')),
  contract_ends_on date,
  line_manager_id uuid references person,
  created_at timestamptz not null,
  deactivated_at timestamptz
);
create unique index person_email on person (lower(email));
create index person_family_name on person (family_name, given_name);

create table supervision (
  person_id uuid not null references person,
  supervisor_id uuid not null references person,
  primary key (person_id, supervisor_id),
  check (person_id <> supervisor_id)
);

-- A sign-in that waits for its code. The browser holds the token; we hold only hashes.
create table sign_in (
  id uuid primary key,
  token_hash bytea not null unique,
  code_hash bytea not null,
  email text not null,
  person_id uuid references person,
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  agent text not null default '',
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on session (person_id);

-- A link in a letter by which somebody without an account can answer one question. Reading it changes nothing.
create table private_link (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('first-coordinator', 'mentor-invitation', 'offer')),
  person_id uuid references person,
  subject_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table throttle (
  key text primary key,
  count int not null,
  reset_at timestamptz not null
);

-- Who did what, when: written in the transaction of the change, never altered.
create table history (
  id uuid primary key,
  at timestamptz not null,
  by_id uuid references person,
  what text not null,
  about jsonb not null default '{}'
);
create index history_about on history using gin (about jsonb_path_ops);
create index history_at on history (at);
