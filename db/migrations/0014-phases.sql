-- How the applications of a call are read; a call without a row is read from its closing on, with names.
create table review_plan (
  call_id uuid primary key references call,
  -- times on the programme's clocks; what has none does not take place
  reading_local timestamp,
  discussion_local timestamp,
  decision_local timestamp,
  -- from when on readers see whose application it is
  names text not null default 'shown' check (names in ('shown', 'from-discussion', 'from-decision', 'never')),
  changed_at timestamptz not null,
  changed_by uuid references person
);

-- Whether somebody may take part at all, looked at by a person before anything is read.
create table eligibility_check (
  application_id uuid primary key references application,
  verdict text not null check (verdict in ('eligible', 'ineligible', 'exception')),
  reason text not null default '',
  checked_at timestamptz not null,
  checked_by uuid references person
);

-- What a reader had handed in before they changed it in the discussion.
create table reading_earlier (
  id uuid primary key,
  reading_id uuid not null references reading,
  scores jsonb not null,
  reason text not null,
  handed_in_at timestamptz not null,
  replaced_at timestamptz not null
);
create index reading_earlier_reading on reading_earlier (reading_id);

-- What stands for a name in blind reading: given in no order that says anything.
alter table application add column reading_number int;
create unique index application_reading_number on application (call_id, reading_number);
update application set reading_number = numbered.place from (
  select id, row_number() over (partition by call_id order by md5(id::text)) as place from application
  where exists (select from reading where reading.application_id = application.id)) numbered
where numbered.id = application.id;

-- Whoever chairs a committee sees what it comes to when the decisions are taken.
alter table role drop constraint role_kind_check;
alter table role drop constraint role_call_check;
alter table role add constraint role_kind_check check (kind in ('coordinator', 'reviewer', 'stand-in', 'chair'));
alter table role add constraint role_call_check check ((kind <> 'coordinator') = (call_id is not null));

-- Supervisors and managers named in any submission count as well, past ones too, and whoever joined later.
create index submission_line_manager on submission (lower(answers -> 'about' ->> 'lineManager'));
create index submission_supervisors on submission using gin ((answers -> 'about' -> 'supervisors'));
create or replace view known_relation as
  select application.id as application_id, person.line_manager_id as person_id, 'same-line' as kind
    from application join person on person.id = application.person_id where person.line_manager_id is not null
  union all
  select application.id, below.id, 'same-line'
    from application join person below on below.line_manager_id = application.person_id
  union all
  select application.id, supervision.supervisor_id, 'supervisor'
    from application join supervision on supervision.person_id = application.person_id
  union all
  select application.id, supervision.person_id, 'supervisor'
    from application join supervision on supervision.supervisor_id = application.person_id
  union all
  select submission.application_id, person.id, 'same-line'
    from submission join person on lower(submission.answers -> 'about' ->> 'lineManager') = lower(person.email)
  union all
  select submission.application_id, person.id, 'supervisor'
    from submission join person on submission.answers -> 'about' -> 'supervisors' ? lower(person.email);
