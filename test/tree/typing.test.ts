/** Typing mistakes that YAML accepts in silence or answers with a riddle: caught at their place, and none in prose. */
import { describe, expect, test } from 'vitest';
import { report, yaml } from './report.ts';

describe('a full-width mark in place of syntax', () => {
  test.each([
    ['region：华东\naccounts: []\n', ['1:7 fullwidth-mark ： :']],
    ['region：华东\n', ['1:7 fullwidth-mark ： :']],
    ['region:\n  id：north\n  name：北区\n', ['2:5 fullwidth-mark ： :', '3:7 fullwidth-mark ： :']],
    ['a:\n  - id: metro\n    name：北岭\n    tier: S\n', ['3:9 fullwidth-mark ： :']],
    ['a:\n  - name：北岭\n    tier: S\n', ['2:9 fullwidth-mark ： :']],
    ['a:\n  - name：北岭\n', ['2:9 fullwidth-mark ： :']],
    ['accounts：\n  - id: metro\nteam: []\n', ['1:9 fullwidth-mark ： :']],
    ['a: 1\n区域：华东\nb: 2\n', ['2:3 fullwidth-mark ： :']],
    ['a: {id: metro，name: 北岭}\n', ['1:14 fullwidth-mark ， ,']],
    ['a: {id: metro，tier：S}\n', ['1:14 fullwidth-mark ， ,', '1:19 fullwidth-mark ： :']],
    ['a: {metro/gu：4 4 3}\n', ['1:13 fullwidth-mark ： :']],
    ['a: {北岭：4 4 3}\n', ['1:7 fullwidth-mark ： :']],
    ['a: [metro，jinsha]\n', ['1:10 fullwidth-mark ， ,']],
    ['a: 【metro，jinsha】\n', ['1:4 fullwidth-mark 【 [']],
    ['a: 【光传输、数通】\n', ['1:4 fullwidth-mark 【 [']],
    ['a: {b: 【c, d】}\n', ['1:8 fullwidth-mark 【 [']],
    ['a: [b, c】\nd: 1\n', ['1:9 fullwidth-mark 】 ]']],
    ['“name”: x\n', ['1:1 fullwidth-mark “ "']],
    ['period: {name: “2027”}\n', ['1:16 fullwidth-mark “ "']],
    ['f: [“丢标: 无人”]\n', ['1:5 fullwidth-mark “ "']],
    ['f: “丢标: 无人”\nb: 1\n', ['1:4 fullwidth-mark “ "']],
    ['a:\n  – b: 1\n', ['2:3 fullwidth-mark – -']],
  ])('%j', (text, expected) => {
    expect(report(text)).toEqual(expected);
  });
});

describe('an odd space or a tab in place of spaces', () => {
  test.each([
    ['a:\n　- b: 1\n', ['2:1 odd-space ideographic']],
    ['a:\n　b: 1\n　c: 2\nd: 3\n', ['2:1 odd-space ideographic 2']],
    ['a:\n\u00a0\u00a0b: 1\n', ['2:1 odd-space no-break']],
    ['a:\n  - x: 1\n  -　y: 2\nb: 3\n', ['3:4 odd-space ideographic after-dash']],
    ['a:\n  -　y\n', ['2:4 odd-space ideographic after-dash']],
    ['region:　华东\nb: 1\n', ['1:8 odd-space ideographic after-colon']],
    ['name:\u00a0北区\n', ['1:6 odd-space no-break after-colon']],
    ['note: 第一行\n　　name: x\n', ['2:1 odd-space ideographic']],
    ['accounts:\n\t- name: x\n', ['2:1 tab-indentation 1']],
    ['a:\n  b: 1\n\tc: 2\n', ['3:1 tab-indentation 1']],
    ['a:\n\tb: 1\n\n\tc: 2\nd: 3\n', ['2:1 tab-indentation 2']],
  ])('%j', (text, expected) => {
    expect(report(text)).toEqual(expected);
  });
});

describe('` #` that cuts a text', () => {
  test.each([
    ['name: C #4\n', ['1:9 comment-cuts-text C #4']],
    ['note: 见 #3 号楼\n', ['1:9 comment-cuts-text 见 #3 号楼']],
    ['note: #3 号楼\n', ['1:7 comment-cuts-text  #3 号楼']],
    ['a: {name: C #4, tier: S}\nb: 1\n', ['1:13 comment-cuts-text C #4, tier: S}']],
    ['a:\n  - 工单 #A12\n', ['2:8 comment-cuts-text 工单 #A12']],
    ['note: 第一 #3\n  第二行\nb: 1\n', ['1:10 comment-cuts-text 第一 #3']],
  ])('%j', (text, expected) => {
    expect(report(text)).toEqual(expected);
  });

  test.each([
    'tier: S # 续签中\n',
    'tier: S   # renewal\n',
    'tier: S  #续签中\n',
    'tier: S #\n',
    'tier: S ## 老客户\n',
    'accounts: # 重点\n  - {id: metro}\n',
    'accounts: #重点\n  - {id: metro}\n',
    'name: "C" #4\n',
    'a: [x, y] #4\n',
    'name: C#4\n',
    'name: "C #4"\n',
    '#name: C #4\na: 1\n',
  ])('not %j', (text) => {
    expect(report(text)).toEqual([]);
  });
});

test('in prose these marks are right', () => {
  const text = yaml`
    # 注释里：什么都行，【】“”　#3
    strategy: 守住网络口，用省干破规划口：电网做一个标杆【重点】，不铺开
    note: “先测试再谈”
    title: 【重要】
    why:
      守住网络口：先测试，
      　　再谈价格：按份额，
      分两步走
    quoted: "name：北岭，tier：S #3 【a，b】"
    single: 'id：metro #4'
    block: |
      　　第一段：守住
      name：北岭，#3
      - id：metro
      \tx
    folded: >
      accounts：
      <<<<<<< 不是冲突
    asks: [{what: 借一名经理到网络部，说“两周”就还：可以, by: lin}]
    learnt: [规划线不出席厂商活动，只接受上门, “好”等四个字]
    findings:
      - 唐工：反对同台测试，推荐独家
      - 会上说“不排他”
    problems: [备件平均到货五天：太久]
  `.replaceAll('\\t', '\t');
  expect(report(text)).toEqual([]);
});
