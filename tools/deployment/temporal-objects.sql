-- Run as superuser in each of Temporal's databases: what an earlier release made there as superuser goes to role temporal,
-- which could otherwise not bring its schema to a newer release. What belongs to an extension stays with it, and a sequence
-- of a column follows its table. Changes nothing where nothing is to be changed.
do $$
declare
  change text;
begin
  for change in
    select format('alter table %s owner to temporal', c.oid::regclass)
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relowner <> 'temporal'::regrole
      and not exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'e', 'i')
      )
    union all
    select format('alter routine %s owner to temporal', p.oid::regprocedure)
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proowner <> 'temporal'::regrole
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop
    execute change;
  end loop;
end
$$;
