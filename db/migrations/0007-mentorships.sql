create table mentorship (
  id uuid primary key,
  offer_id uuid not null unique references offer,
  call_id uuid not null references call,
  mentee_id uuid not null references person,
  mentor_id uuid not null references person,
  started_on date not null,
  planned_end_on date not null,
  ended_on date,
  ended_by uuid references person,
  check (mentee_id <> mentor_id)
);
create index mentorship_mentee on mentorship (mentee_id);
create index mentorship_mentor on mentorship (mentor_id);
create index mentorship_call on mentorship (call_id);

-- Each version is signed anew; the newest one with both signatures holds.
create table agreement (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  version int not null,
  -- { rhythm, place, confidentiality, reachability, ending }: in the pair's own words
  terms jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (mentorship_id, version)
);

create table signature (
  agreement_id uuid not null references agreement,
  person_id uuid not null references person,
  signed_at timestamptz not null,
  primary key (agreement_id, person_id)
);

create table goal (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  text text not null,
  set_by uuid not null references person,
  set_at timestamptz not null,
  reached_at timestamptz,
  dropped_at timestamptz
);
create index goal_mentorship on goal (mentorship_id);

create table conversation (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  planned_local timestamp not null,
  place text not null default '',
  planned_by uuid not null references person,
  planned_at timestamptz not null,
  held_on date,
  minutes int check (minutes between 1 and 1440),
  cancelled_at timestamptz
);
create index conversation_mentorship on conversation (mentorship_id);

-- Exactly the three questions of the programme; each part has its own audience.
create table reflection (
  id uuid primary key,
  conversation_id uuid not null references conversation,
  person_id uuid not null references person,
  topics text not null default '',
  topics_audience text not null default 'me' check (topics_audience in ('me', 'pair')),
  most_useful text not null default '',
  most_useful_audience text not null default 'me' check (most_useful_audience in ('me', 'pair')),
  actions_audience text not null default 'me' check (actions_audience in ('me', 'pair')),
  version int not null default 1,
  written_at timestamptz not null,
  updated_at timestamptz not null,
  unique (conversation_id, person_id)
);

-- The action plan grows from these.
create table action (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  reflection_id uuid references reflection,
  text text not null,
  owner_id uuid not null references person,
  due_on date,
  audience text not null default 'me' check (audience in ('me', 'pair')),
  agreed_by uuid not null references person,
  agreed_at timestamptz not null,
  done_at timestamptz,
  dropped_at timestamptz
);
create index action_mentorship on action (mentorship_id);
