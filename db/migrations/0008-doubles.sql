-- One human may have come in twice: with a typo in the address, or under another address.
alter table person add column orcid text check (orcid ~ '^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$');
-- a merged record leads on: its address still signs in the person it became
alter table person add column merged_into_id uuid references person;
create index person_orcid on person (orcid) where orcid is not null;

-- Two records that look alike and are two people: somebody looked, and they are not shown again.
create table person_distinct (
  one_id uuid not null references person,
  other_id uuid not null references person,
  said_by uuid not null references person,
  said_at timestamptz not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);

-- a merged mentor takes their profile along, with everything that hangs on it
alter table mentor_place drop constraint mentor_place_person_id_fkey;
alter table mentor_place add foreign key (person_id) references mentor_profile on update cascade;
alter table mentor_exclusion drop constraint mentor_exclusion_mentor_id_fkey;
alter table mentor_exclusion add foreign key (mentor_id) references mentor_profile on update cascade;

-- Somebody who is asked to be a mentor when the wishes before have come to nothing. Until then nobody is written to,
-- and nobody is known.
create table planned_invitation (
  wish_id uuid primary key references wish on delete cascade,
  call_id uuid not null references call,
  given_name text not null,
  family_name text not null,
  email text not null,
  affiliation text not null default '',
  lang text not null check (lang in ('en', 'fr', 'de')),
  days int not null check (days between 1 and 90),
  planned_by uuid not null references person,
  planned_at timestamptz not null
);
create index planned_invitation_call on planned_invitation (call_id);
