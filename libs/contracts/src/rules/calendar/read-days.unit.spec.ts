import fc from 'fast-check';
import { calendar2026, shiftDate } from './counting.js';
import { readDays, readNotice } from './read-days.js';
import { runsOf, writeDays } from './runs.js';

/** 国务院办公厅关于2026年部分节假日安排的通知, as it was published. */
const notice = `
国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`;

describe('a notice', () => {
  it('is read as it was published: the built-in calendar of 2026 comes out', () => {
    const read = readNotice(notice, 2026);
    expect(read.holidays).toEqual(calendar2026.holidays.filter((day) => day < '2027'));
    expect(read.makeUpDays).toEqual(calendar2026.makeUpDays);
    // The date of the signature is of neither kind, and said to be.
    expect(read.unread).toEqual(['2025-11-04']);
  });

  it('may begin in the year before, with or without saying so', () => {
    const named = readNotice('元旦：2022年12月31日至2023年1月2日放假调休，共3天。', 2023);
    expect(named.holidays).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
    expect(readNotice('12月31日至1月2日放假', 2023)).toEqual(named);
    expect(readNotice('2018年12月29日（星期六）上班', 2019).makeUpDays).toEqual(['2018-12-29']);
    expect(readNotice('2022年12月31日至1月2日放假', 2023)).toEqual(named);
  });

  it('may come as rows, and name a second day of the same month without the month', () => {
    const rows = '2027-02-05 ~ 2027-02-11\t放假\n2027/2/14 上班\n2027-02-27 make-up day';
    expect(readNotice(rows, 2027)).toEqual({
      holidays: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
      makeUpDays: ['2027-02-14', '2027-02-27'],
      unread: [],
    });
    expect(readNotice('2月14日、28日上班', 2026).makeUpDays).toEqual(['2026-02-14', '2026-02-28']);
  });

  it('tells what it could not take in: no such day, backwards, for months', () => {
    expect(readNotice('2月30日放假。5月5日至1日放假。1月1日至3月1日放假', 2027)).toEqual({
      ...{ holidays: [], makeUpDays: [] },
      unread: ['2月30日', '5月5日至1日', '1月1日至3月1日'],
    });
  });
});

describe('days by lines', () => {
  const day = fc.date({ min: new Date('2026-12-01'), max: new Date('2028-01-31'), noInvalidDate: true });
  const days = fc.array(
    day.map((date) => date.toISOString().slice(0, 10)),
    { maxLength: 40 },
  );

  it('are read as they were written', () => {
    fc.assert(
      fc.property(days, (some) => {
        expect(readDays(writeDays(some), 2027)).toEqual({ days: [...new Set(some)].sort(), unread: [] });
      }),
    );
  });

  it('run as long as they follow one another, and no longer', () => {
    fc.assert(
      fc.property(days, (some) => {
        const runs = runsOf(some);
        for (const { first, last } of runs) {
          expect(some).not.toContain(shiftDate(first, -1));
          expect(some).not.toContain(shiftDate(last, 1));
          expect(first <= last).toBe(true);
        }
      }),
    );
    expect(runsOf(['2027-01-02', '2027-01-01', '2027-01-04'])).toEqual([
      { first: '2027-01-01', last: '2027-01-02' },
      { first: '2027-01-04', last: '2027-01-04' },
    ]);
  });

  it('name the lines without a day', () => {
    expect(readDays('2027-05-01 ~ 05-05\n劳动节\n', 2027)).toEqual({
      days: ['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04', '2027-05-05'],
      unread: ['劳动节'],
    });
  });
});
