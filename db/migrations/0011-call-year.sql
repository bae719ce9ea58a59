-- A call made after an earlier one.
alter table call add column cloned_from_id uuid references call;

-- Days a programme keeps free besides the public holidays, which are computed: closing days of the university.
create table closed_day (
  id uuid primary key,
  programme_id uuid not null references programme,
  from_on date not null,
  until_on date not null,
  name text not null,
  check (from_on <= until_on)
);
create index closed_day_programme on closed_day (programme_id, from_on);

-- "Every November, from the 1st to the 30th": when the next call of a strand is prepared by itself.
create table recurrence (
  strand_id uuid primary key references strand,
  -- month and day, 11-01
  opens_on text not null check (opens_on ~ '^\d\d-\d\d$'),
  closes_on text not null check (closes_on ~ '^\d\d-\d\d$'),
  every_years int not null check (every_years between 1 and 10),
  first_year int not null,
  weeks_before int not null check (weeks_before between 1 and 52)
);

-- The call of a strand for a year, prepared once. Without a call: somebody had written one down already.
create table prepared_call (
  strand_id uuid not null references strand,
  year int not null,
  call_id uuid references call,
  prepared_at timestamptz not null,
  primary key (strand_id, year)
);
create index prepared_call_call on prepared_call (call_id);

-- A code by which one person may apply after the deadline. We hold only its hash.
create table late_code (
  id uuid primary key,
  call_id uuid not null references call,
  code_hash bytea not null unique,
  -- for whom, as the coordinator wrote it: a name or an address
  whom text not null,
  reason text not null,
  uses int not null check (uses between 1 and 100),
  expires_at timestamptz not null,
  given_at timestamptz not null,
  given_by uuid references person,
  revoked_at timestamptz
);
create index late_code_call on late_code (call_id);

create table late_use (
  late_code_id uuid not null references late_code,
  person_id uuid not null references person,
  used_at timestamptz not null,
  primary key (late_code_id, person_id)
);
create index late_use_person on late_use (person_id);

-- Until when a person may write and send although their call is closed. A decision ends it.
create view late_until as
  select late_code.call_id, late_use.person_id, max(late_code.expires_at) as until
  from late_use join late_code on late_code.id = late_use.late_code_id
  where late_code.revoked_at is null
    and not exists (select from application join decision on decision.application_id = application.id
      where application.call_id = late_code.call_id and application.person_id = late_use.person_id)
  group by late_code.call_id, late_use.person_id;

-- A deadline that was moved and announced to everybody who was writing.
create table extension (
  id uuid primary key,
  call_id uuid not null references call,
  before_local timestamp not null,
  closes_local timestamp not null,
  extended_at timestamptz not null,
  check (before_local < closes_local)
);
create index extension_call on extension (call_id, extended_at);

-- "Tell me when a call fits me." An address counts once it has been confirmed; whoever leaves is deleted.
create table subscription (
  id uuid primary key,
  email text not null,
  lang text not null check (lang in ('en', 'fr', 'de')),
  -- answers of the eligibility check, kept only by those who asked for it (calls/domain/fit-facts.ts)
  answers jsonb,
  asked_at timestamptz not null,
  confirmed_at timestamptz
);
create unique index subscription_email on subscription (lower(email)) where confirmed_at is not null;

create table subscription_strand (
  subscription_id uuid not null references subscription on delete cascade,
  strand_id uuid not null references strand,
  primary key (subscription_id, strand_id)
);

-- The links of its letters, one or more for each: we hold only hashes.
create table subscription_link (
  token_hash bytea primary key,
  subscription_id uuid not null references subscription on delete cascade
);
create index subscription_link_subscription on subscription_link (subscription_id);

-- Each call is told of once.
create table subscription_told (
  subscription_id uuid not null references subscription on delete cascade,
  call_id uuid not null references call,
  told_at timestamptz not null,
  primary key (subscription_id, call_id)
);

-- A person may apply although one rule of the call speaks against it.
create table eligibility_exception (
  id uuid primary key,
  call_id uuid not null references call,
  person_id uuid not null references person,
  rule text not null check (rule in ('employer', 'category', 'contract', 'reentry')),
  reason text not null,
  granted_at timestamptz not null,
  granted_by uuid references person,
  withdrawn_at timestamptz
);
create unique index eligibility_exception_once on eligibility_exception (call_id, person_id, rule) where withdrawn_at is null;
create index eligibility_exception_person on eligibility_exception (person_id);
