-- Whether a letter may be uploaded as a Word document too.
alter table call add column letter_docx boolean not null default false;
