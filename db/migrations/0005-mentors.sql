create table mentor_profile (
  person_id uuid primary key references person,
  ask_me_about text not null,
  topics text[] not null default '{}',
  traits text[] not null default '{}',
  offers text[] not null default '{}',
  -- not for people of my own unit
  not_my_unit boolean not null default false,
  visibility text not null default 'signed-in' check (visibility in ('public', 'signed-in', 'applicants', 'coordinator')),
  paused_until date,
  version int not null default 1,
  joined_at timestamptz not null,
  updated_at timestamptz not null
);

-- How many mentees a mentor takes in the cycle of one call.
create table mentor_place (
  id uuid primary key,
  person_id uuid not null references mentor_profile,
  call_id uuid not null references call,
  capacity int not null check (capacity between 0 and 12),
  confirmed_at timestamptz not null,
  unique (person_id, call_id)
);
create index mentor_place_call on mentor_place (call_id);

-- Whom a mentor cannot mentor. The reason is never asked.
create table mentor_exclusion (
  mentor_id uuid not null references mentor_profile,
  person_id uuid not null references person,
  primary key (mentor_id, person_id)
);

-- Somebody the programme would like as a mentor, often because an applicant named them.
create table mentor_invitation (
  id uuid primary key,
  call_id uuid not null references call,
  wish_id uuid references wish on delete set null,
  person_id uuid not null references person,
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  answer_by timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz
);
create index mentor_invitation_call on mentor_invitation (call_id);
