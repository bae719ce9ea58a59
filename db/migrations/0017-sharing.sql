-- How the applications of a call are shared out to its readers.
alter table call
  add column readers_each int not null default 2 check (readers_each between 1 and 5),
  -- whether somebody may read a letter in a language they do not read
  add column reader_languages text not null default 'preferred' check (reader_languages in ('preferred', 'required'));

-- How much one reader reads in one call; whoever has no row reads as much as the others.
create table reader_bounds (
  call_id uuid not null references call,
  person_id uuid not null references person,
  minimum int not null default 0 check (minimum >= 0),
  maximum int check (maximum >= minimum),
  -- reads nothing more: what they had not finished goes to others
  stopped_at timestamptz,
  primary key (call_id, person_id)
);

-- A reader whom the coordination wants for an application, whatever the plan would say.
create table reader_pin (
  application_id uuid not null references application,
  reader_id uuid not null references person,
  pinned_at timestamptz not null,
  pinned_by uuid references person,
  primary key (application_id, reader_id)
);
