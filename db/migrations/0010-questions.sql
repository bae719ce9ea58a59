-- What every application form has and a call may leave out or explain in its own words (calls/domain/form.ts).
alter table call add column form jsonb not null default '{}';

-- A part of the application form that only this call has.
create table call_section (
  id uuid primary key,
  call_id uuid not null references call on delete cascade,
  title jsonb not null,
  -- read before the first question; empty texts for none
  intro jsonb not null,
  position int not null
);
create index call_section_call on call_section (call_id);

create table question (
  id uuid primary key,
  section_id uuid not null references call_section on delete cascade,
  kind text not null check (kind in ('short-text', 'long-text', 'one-choice', 'several-choices', 'date', 'number',
    'yes-no', 'file', 'person')),
  label jsonb not null,
  -- empty texts for none
  help jsonb not null,
  -- keys that never change, and their labels
  choices jsonb not null,
  most_words int check (most_words > 0),
  least int,
  most int check (most >= least),
  is_required boolean not null,
  -- days on the programme's clocks: before the first one an application may be sent without an answer …
  required_from date,
  -- … and after this one the answer is shown, but no longer changed
  frozen_after date,
  -- asked only if the answer to another question is so
  condition_on uuid references question,
  condition_is text check (condition_is in ('equals', 'includes', 'filled')),
  condition_value text,
  -- who sees the answer beside its applicant
  audience text[] not null check (audience <@ array['reviewer', 'coordinator', 'mentor']),
  position int not null,
  -- what was sent before this instant does not answer it
  asked_since timestamptz not null,
  -- no longer asked; kept for those who have answered
  retired_at timestamptz,
  check ((condition_on is null) = (condition_is is null)),
  check ((condition_value is not null) = coalesce(condition_is in ('equals', 'includes'), false)),
  check (required_from <= frozen_after)
);
create index question_section on question (section_id);
create index question_condition on question (condition_on);

-- The working copy of a section of the call's own is kept under 'q:' and its id.
alter table answer drop constraint answer_section_check;
alter table answer add constraint answer_section_check
  check (section ~ '^(about|goals|letter|wishes|avoid|dates|q:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$');

-- Answers to the call's own questions as they were sent, each with whom it was promised to. They lie apart from
-- submission.answers, so that nobody gets one without being asked who they are.
create table sent_answer (
  submission_id uuid not null references submission on delete cascade,
  question_id uuid not null references question,
  -- the question as it was worded then
  label jsonb not null,
  audience text[] not null check (audience <@ array['reviewer', 'coordinator', 'mentor']),
  -- kernel/given-answer.ts
  answer jsonb not null,
  file_id uuid references file,
  primary key (submission_id, question_id)
);
create index sent_answer_question on sent_answer (question_id);
