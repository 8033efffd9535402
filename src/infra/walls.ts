import pg from 'pg';

/**
 * What is open between workspaces: tables (partitioned ones and their partitions too) whose policies are missing or
 * not forced; views that read with their owner's rights and not with ours; copies and foreign tables, which cannot
 * have policies. What came with an extension holds nothing of ours.
 */
const unwalledSql = `
  select relname from pg_class c
  where relnamespace = 'public'::regnamespace and relname <> 'migration'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    and case
      when relkind in ('r', 'p') then not (relrowsecurity and relforcerowsecurity)
      when relkind = 'v' then not exists (select from pg_options_to_table(reloptions)
        where option_name = 'security_invoker' and option_value::boolean)
      else relkind in ('m', 'f')
    end
  order by relname`;

/** Refuses to serve from inside a login that walls do not bind. */
export async function assertWalled(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select rolname, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
    );
    const { rolname, above } = rows[0] as { rolname: string; above: boolean };
    if (above)
      throw new Error(`The login ${rolname} stands above row-level security: refusing to start.`);
    const open = await client.query<{ relname: string }>(unwalledSql);
    const tables = open.rows.map((row) => row.relname);
    if (tables.length > 0)
      throw new Error(`Without row-level security: ${tables.join(', ')}: refusing to start.`);
  } finally {
    await client.end();
  }
}
