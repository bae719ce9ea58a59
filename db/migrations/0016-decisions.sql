-- How a call decides and fills its places. A call without a row follows the defaults (review/domain/decision-rules.ts).
create table decision_rules (
  call_id uuid primary key references call,
  -- a decision needs a written assessment
  asks_assessment boolean not null,
  -- who is accepted says yes or no to the place
  asks_confirmation boolean not null,
  -- days from the letter to the last day of an answer
  answer_days int not null check (answer_days between 1 and 60),
  -- what happens when a place becomes free
  promotion text not null check (promotion in ('draft', 'at-once', 'by-hand')),
  -- the applicant reads their place on the waiting list
  shows_position boolean not null,
  -- since when the order of the waiting list stands
  order_fixed_at timestamptz,
  changed_at timestamptz not null,
  changed_by uuid references person
);

-- What the committee writes about an applicant, before or with the decision.
create table assessment (
  application_id uuid primary key references application,
  body text not null,
  written_at timestamptz not null,
  written_by uuid not null references person
);
insert into assessment (application_id, body, written_at, written_by)
  select application_id, assessment, decided_at, decided_by from decision where assessment <> '';
alter table decision drop column assessment;

-- Free labels of the committee.
create table application_tag (
  application_id uuid not null references application,
  label text not null check (label <> ''),
  made_at timestamptz not null,
  made_by uuid not null references person,
  primary key (application_id, label)
);

-- Where somebody stands on the waiting list; who has no row yet stands behind, by score.
create table waiting_place (
  application_id uuid primary key references application,
  place int not null check (place > 0)
);

-- Somebody further down was offered a place first, and why.
create table waiting_pass (
  id uuid primary key,
  application_id uuid not null references application,
  favoured_id uuid not null references application,
  reason text not null,
  made_at timestamptz not null,
  made_by uuid not null references person
);
create index waiting_pass_application on waiting_pass (application_id);
create index waiting_pass_favoured on waiting_pass (favoured_id);

-- A place of the call offered to an applicant, who answers until a day counted from the sending of the letter.
create table place_offer (
  id uuid primary key,
  application_id uuid not null references application,
  cause text not null check (cause in ('decision', 'waiting-list')),
  -- the letter that offers it: known to the applicant once it is released, never made when it is thrown away
  letter_id uuid not null references letter,
  answer_days int not null check (answer_days > 0),
  made_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  -- set when the day has passed in silence and the place was given on
  lapsed_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (answer is null or lapsed_at is null)
);
create index place_offer_application on place_offer (application_id, made_at desc);
create index place_offer_letter on place_offer (letter_id);
create index place_offer_open on place_offer (made_at) where answer is null and lapsed_at is null;

-- A paragraph of the office in the letters of one verdict of a call.
create table decision_note (
  call_id uuid not null references call,
  verdict text not null check (verdict in ('accept', 'waiting-list', 'decline')),
  body jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  primary key (call_id, verdict)
);

-- each feature names the purpose of its own links ('place' here), so the table no longer lists them
alter table private_link drop constraint private_link_purpose_check;
alter table private_link add constraint private_link_purpose_check check (purpose ~ '^[a-z]+(-[a-z]+)*$');

-- The pieces a letter was set from, so that a draft can be edited; older letters have none.
alter table letter add column content jsonb;
alter table letter add column edited_at timestamptz;
alter table letter add column edited_by uuid references person;
-- what the outbox asks for on every page
create index letter_open_drafts on letter (programme_id) where released_at is null and discarded_at is null;

create index reading_application on reading (application_id);
create index application_call_sent on application (call_id) where submitted_at is not null;
