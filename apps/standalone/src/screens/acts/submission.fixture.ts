import type { Person } from '../browser.fixture.js';
import type { Hands } from './hands.fixture.js';

const essay = (text: string) => text.repeat(5);

/** From the self-check of secrecy to the first field. */
export async function beginSubmission(hands: Hands): Promise<void> {
  await hands.pick('我已自查，以上都不是');
  await hands.press('开始填写');
}

/** Fills the five parts as a person would, field by field; `file` goes with the fifth. */
export async function fillIn(
  person: Person,
  hands: Hands,
  title: string,
  file?: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await person.heading('单位与联系人', 1);
  await hands.fill({ 联系人: '赵明远', 手机号: '13900000000', 电子邮箱: 'zhao@example.com' });
  await hands.select('区划', '沙湾市');
  await hands.press('存好，进第 2 部分');

  await person.heading('问题是什么', 1);
  await hands.fill({ 问题名称: title });
  await hands.pick('知道原理，做不出来');
  await hands.fill({ 行业: 'C3572', 学科: '460 机械工程' });
  await hands.press('加上');
  await person.told('将送工程学会评审');
  await hands.fill({
    问题描述: essay('滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。'),
    背景: essay('本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。'),
  });
  await hands.press('存好，进第 3 部分');

  await person.heading('卡点与指标', 1);
  await hands.fill({
    国内外现状: essay('国外产品流道设计成熟而价格高，国内产品仿制为主，缺少检测数据。'),
    意义: essay('提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。'),
  });
  await hands.pick('性能');
  await hands.fill({
    指标名称: '一季后流量下降',
    当前值: '18',
    目标值: '≤ 5',
    单位: '%',
    检测方法: '按 GB/T 17188 在含沙水中运行一季后测定',
    当前技术就绪度: '4',
    目标技术就绪度: '7',
  });
  await hands.press('存好，进第 4 部分');

  await person.heading('合作与投入', 1);
  await hands.fill({ '攻关周期（月）': '18', '拟投入（万元）': '70' });
  await hands.pick('联合开发');
  await hands.fill({ 知识产权约定: '成果共有，企业有优先实施权', 对揭榜方的要求: '具有流体仿真与注塑模具设计能力' });
  await hands.press('存好，进第 5 部分');

  await person.heading('公开范围', 1);
  await hands.pick('公开');
  await hands.pick('问题名称');
  if (file) {
    await hands.attach('附件', file);
    await person.page.getByRole('button', { name: `删除 ${file.name}` }).waitFor();
  }
  await hands.press('存好，看一遍');
  await person.heading('看一遍，再提交', 1);
}

/** Declares, and hands it in. */
export async function handIn(person: Person, hands: Hands): Promise<void> {
  await hands.pick(/不涉及国家秘密/);
  await hands.pick(/内容真实/);
  await hands.press('提交给秘书处');
  await person.told(/已提交，受理编号 SW\d{4}-\d{4}/);
}
