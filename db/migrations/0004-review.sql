-- One application given to one reader.
create table reading (
  id uuid primary key,
  application_id uuid not null references application,
  reader_id uuid not null references person,
  assigned_at timestamptz not null,
  assigned_by uuid references person,
  -- answered before anything can be read
  conflict text check (conflict in ('none', 'supervisor', 'same-line', 'co-author', 'family', 'personal', 'other')),
  conflict_declared_at timestamptz,
  -- { criterion: 1..5 }
  scores jsonb not null default '{}',
  reason text not null default '',
  version int not null default 1,
  completed_at timestamptz,
  withdrawn_at timestamptz
);
create unique index reading_once on reading (application_id, reader_id) where withdrawn_at is null;
create index reading_reader on reading (reader_id);

create table decision (
  id uuid primary key,
  application_id uuid not null unique references application,
  verdict text not null check (verdict in ('accept', 'waiting-list', 'decline')),
  -- a short written assessment, for the committee
  assessment text not null default '',
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  -- the draft that tells the applicant: the decision is known to them once it is released
  letter_id uuid references letter,
  -- what the applicant was told before, while a newer decision still waits in the outbox
  told_before text check (told_before in ('accept', 'waiting-list', 'decline'))
);
