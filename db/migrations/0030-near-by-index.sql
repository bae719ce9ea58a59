-- Being too near is asked of one application, of one person, or of a pair, for every line of a list. Written from the
-- tables themselves, each way of being near is found by an index; through the view superior, which takes doubles out,
-- all superiors of the house were gathered for each question.
create index person_meant on person (coalesce(merged_into_id, id));
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
  select application.id, coalesce(known.merged_into_id, known.id),
      case unlisted.kind when 'supervisor' then 'supervisor' else 'same-line' end
    from application
    join unlisted_superior unlisted on unlisted.person_id = application.person_id
    join person known on lower(known.email) = lower(unlisted.email)
    where coalesce(known.merged_into_id, known.id) <> unlisted.person_id
  union all
  select application.id, unlisted.person_id,
      case unlisted.kind when 'supervisor' then 'supervisor' else 'same-line' end
    from application
    join person known on coalesce(known.merged_into_id, known.id) = application.person_id
    join unlisted_superior unlisted on lower(unlisted.email) = lower(known.email)
    where unlisted.person_id <> application.person_id;
