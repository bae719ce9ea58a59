-- A line manager or supervisor whom the programme did not know when somebody named them. The name stays as it was typed;
-- whoever comes with that address, now or later, is the one meant.
create table unlisted_superior (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('line-manager', 'supervisor')),
  name text not null,
  email text not null,
  told_at timestamptz not null
);
create index unlisted_superior_person on unlisted_superior (person_id);
create index unlisted_superior_email on unlisted_superior (lower(email));

-- Who is whose superior, as far as it can be known: those chosen from the people of the programme, and those named by an
-- address that somebody has.
create view superior (person_id, superior_id, kind) as
  select id, line_manager_id, 'line-manager' from person where line_manager_id is not null
  union
  select person_id, supervisor_id, 'supervisor' from supervision
  union
  select unlisted.person_id, coalesce(known.merged_into_id, known.id), unlisted.kind
    from unlisted_superior unlisted join person known on lower(known.email) = lower(unlisted.email)
    where coalesce(known.merged_into_id, known.id) <> unlisted.person_id;
