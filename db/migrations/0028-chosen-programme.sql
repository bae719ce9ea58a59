-- Which of several programmes a coordinator works on in this browser.
alter table session add column programme_id uuid references programme;
