-- Who is too near to whom: what each person said, or the office knows, about one application. 'none' is an answer too.
create table conflict (
  application_id uuid not null references application,
  person_id uuid not null references person,
  kind text not null check (kind in ('none', 'supervisor', 'same-line', 'co-author', 'family', 'personal', 'promotion-panel', 'other')),
  -- declared by the person, or known to the office
  source text not null check (source in ('declared', 'known')),
  said_at timestamptz not null,
  said_by uuid references person,
  primary key (application_id, person_id)
);
create index conflict_person on conflict (person_id);

insert into conflict (application_id, person_id, kind, source, said_at, said_by)
  select distinct on (application_id, reader_id)
    application_id, reader_id, conflict, 'declared', conflict_declared_at, reader_id
  from reading where conflict is not null and conflict_declared_at is not null
  order by application_id, reader_id, (conflict = 'none'), conflict_declared_at desc;

alter table reading drop column conflict, drop column conflict_declared_at;

-- A stand-in does a coordinator's work for the applications of one call that no coordinator may see.
alter table role drop constraint role_kind_check;
alter table role drop constraint role_check;
alter table role add constraint role_kind_check check (kind in ('coordinator', 'reviewer', 'stand-in'));
alter table role add constraint role_call_check check ((kind in ('reviewer', 'stand-in')) = (call_id is not null));

create index application_person on application (person_id);
create index person_line_manager on person (line_manager_id);
create index supervision_supervisor on supervision (supervisor_id);

-- What the register says: true until somebody who is not involved says that it no longer is.
create view known_relation as
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
  select support_request.application_id, person.id, 'supervisor'
    from support_request join person on lower(person.email) = lower(support_request.email);

-- Everybody for whom an application does not exist. The applicant, and whom they asked to avoid, cannot be talked out of it.
create view too_near as
  select application_id, person_id, kind from conflict where kind <> 'none'
  union all
  select id, person_id, 'other' from application
  union all
  select application_id, person_id, 'other' from avoidance where person_id is not null
  union all
  select avoidance.application_id, person.id, 'other' from avoidance
    join person on lower(person.given_name || ' ' || person.family_name) = lower(trim(avoidance.name))
    where avoidance.person_id is null
  union all
  select application_id, person_id, kind from known_relation
    where not exists (select from conflict said
      where said.application_id = known_relation.application_id and said.person_id = known_relation.person_id);

-- Which application a letter speaks of, by what stands as its subject.
create view application_of_subject (subject_id, application_id) as
  select id, id from application
  union all
  select id, application_id from offer
  union all
  select mentorship.id, offer.application_id from mentorship join offer on offer.id = mentorship.offer_id
  union all
  select mentor_invitation.id, wish.application_id from mentor_invitation join wish on wish.id = mentor_invitation.wish_id;
