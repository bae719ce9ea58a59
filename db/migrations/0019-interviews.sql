-- When the interviews of a call begin, between discussion and decisions; without it there are none.
alter table review_plan add column interviews_local timestamp;
