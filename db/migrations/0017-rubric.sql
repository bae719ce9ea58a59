-- How the marks of several readers become one, and what readers may flag for the desk: [{ key, name }].
alter table call
  add column aggregate text not null default 'mean' check (aggregate in ('mean', 'median')),
  add column flags jsonb not null default '[]';

-- Each criterion says whether it may be left unjudged, and when it asks for a reason.
update call set rubric = (
  select coalesce(jsonb_agg('{"cannotJudge": false, "reason": "never"}'::jsonb || criterion order by place), '[]')
  from jsonb_array_elements(rubric) with ordinality as of (criterion, place));

alter table reading
  -- { criterion: text }
  add column reasons jsonb not null default '{}',
  add column flags text[] not null default '{}',
  -- the browser tab that saved last, and for the how manieth time: it may go on without knowing the newest version
  add column tab text,
  add column tab_turn int not null default 0;
alter table reading_earlier add column reasons jsonb not null default '{}';
