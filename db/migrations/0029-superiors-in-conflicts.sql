-- What the register says, superiors named by their address included.
create or replace view known_relation as
  select application.id as application_id, superior.superior_id as person_id,
      case superior.kind when 'supervisor' then 'supervisor' else 'same-line' end as kind
    from application join superior on superior.person_id = application.person_id
  union all
  select application.id, superior.person_id,
      case superior.kind when 'supervisor' then 'supervisor' else 'same-line' end
    from application join superior on superior.superior_id = application.person_id;
