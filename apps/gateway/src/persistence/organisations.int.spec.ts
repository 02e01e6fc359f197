import { gatewayForTest } from '../gateway.fixture.js';
import { Organisations1700000001010 } from './organisations.js';

it('the data of the last version survive: organisations wait for their facts, and have a contact who acts for them', async () => {
  const t = await gatewayForTest();
  const runner = t.gateway.dataSource.createQueryRunner();
  try {
    const people = async () => runner.query(`SELECT account, login, organisation FROM person ORDER BY account`);
    const before = await people();
    const migration = new Organisations1700000001010();
    await migration.down(runner);
    await migration.up(runner);
    expect(await people()).toEqual(before);
    const [runhe] = await runner.query(`SELECT * FROM organisation WHERE credit_code = '91654223MA00DE01XE'`);
    expect(runhe).toMatchObject({ status: 'none', version: '0', contact: 'enterprise-runhe' });
    const [employer] = await runner.query(`SELECT * FROM organisation WHERE credit_code = '12650000MB00EX02XL'`);
    expect(employer).toMatchObject({ status: 'none', contact: null });
  } finally {
    await runner.release();
    await t.stop();
  }
});
