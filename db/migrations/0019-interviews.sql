-- When the interviews of a call begin, between discussion and decisions; without it there are none.
alter table review_plan add column interviews_local timestamp;

-- An hour at which somebody of the committee talks to applicants.
create table interview_slot (
  id uuid primary key,
  call_id uuid not null references call,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- a room or a link
  place text not null,
  seats int not null check (seats between 1 and 20),
  made_at timestamptz not null,
  made_by uuid references person
);
create index interview_slot_call on interview_slot (call_id, starts_at);

create table interviewer (
  slot_id uuid not null references interview_slot on delete cascade,
  person_id uuid not null references person,
  primary key (slot_id, person_id)
);
create index interviewer_person on interviewer (person_id);

-- Who may choose a slot, once the letter has left the outbox.
create table interview_invitation (
  application_id uuid primary key references application,
  letter_id uuid not null references letter,
  book_until date not null,
  invited_at timestamptz not null,
  invited_by uuid references person,
  -- none of the slots suits: when they could, in their words
  other_wish text,
  other_wish_at timestamptz,
  -- the letter that reminded them to choose
  reminded_at timestamptz
);

-- One seat of a slot, taken by one application. The two indexes are the law: nobody sits twice, no seat is taken twice.
create table interview_booking (
  application_id uuid primary key references application,
  slot_id uuid not null references interview_slot,
  seat int not null check (seat >= 1),
  booked_at timestamptz not null,
  booked_by uuid references person,
  -- the letter of the day before
  reminded_at timestamptz,
  unique (slot_id, seat)
);

-- What an interviewer notes. Until it is handed in, only its writer reads it.
create table interview_note (
  application_id uuid not null references application,
  person_id uuid not null references person,
  body text not null,
  version int not null,
  tab text,
  tab_turn int not null default 0,
  handed_in_at timestamptz,
  primary key (application_id, person_id)
);
