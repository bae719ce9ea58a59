-- Two roles, of the whole server: everyday work is done as advance_app, and only equality answers are touched as
-- advance_equality. Neither can sign in.
do $$
declare
  missing text;
begin
  foreach missing in array array['advance_app', 'advance_equality'] loop
    if not exists (select from pg_roles where rolname = missing) then
      begin
        execute format('create role %I nologin', missing);
      exception
        when duplicate_object or unique_violation then null; -- another database of this server was faster
        when insufficient_privilege then
          raise exception 'The role % is missing, and % may not make it. Ask whoever runs the database for: create role % nologin; grant % to %',
            missing, current_user, missing, missing, current_user;
      end;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      begin
        execute format('grant %I to %I', missing, current_user);
      exception when insufficient_privilege then
        -- somebody else made the roles, and has to have granted them
        if not pg_has_role(current_user, missing, 'member') then
          raise exception 'The role % is not granted to %. Ask whoever runs the database for: grant % to %',
            missing, current_user, missing, current_user;
        end if;
      end;
    end if;
  end loop;
end
$$;

grant usage on schema public to advance_app;
grant select, insert, update, delete on all tables in schema public to advance_app;
grant usage on all sequences in schema public to advance_app;
alter default privileges in schema public grant select, insert, update, delete on tables to advance_app;
alter default privileges in schema public grant usage on sequences to advance_app;

create schema equality;
grant usage on schema equality to advance_equality;

-- What somebody answered with one call. The holder is a keyed hash of the application that stands for person and call;
-- the key is not in the database.
-- No time stands here: a time would lead to the application.
create table equality.answer (
  holder bytea primary key check (octet_length(holder) = 32),
  -- { question: choice }
  answers jsonb not null
);
grant select, insert, update, delete on equality.answer to advance_equality;

-- The questions of a programme, in their order: [{ key, text, choices: [{ key, label }] }]. Until the first answer they
-- can be changed.
create table equality_form (
  programme_id uuid primary key references programme,
  questions jsonb not null,
  fixed boolean not null default false
);

-- What is published, once and for all: one characteristic of those who applied to these calls, after suppression.
create table equality_table (
  id uuid primary key,
  strand_id uuid not null references strand,
  -- the calls counted together, the newest last
  calls jsonb not null,
  question text not null,
  -- how many applied, to the nearest five; null where even together they are too few, and the next call is waited for
  applied int,
  -- [{ choice, shown }], in the order of the choices
  shown jsonb,
  made_at timestamptz not null
);
create index equality_table_strand on equality_table (strand_id, made_at);
