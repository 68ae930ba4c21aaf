/** Each reason for which a text is no YAML, where it is told, and that what stands behind it is still read. */
import { describe, expect, test } from 'vitest';
import { report, yaml } from './report.ts';

describe('yaml-syntax', () => {
  test.each([
    ['a:\n  b: 1\n   c: 2\n', '3:4 indentation'],
    ['a:\n    b: 1\n  c: 2\n', '3:3 indentation'],
    ['a:\n  - b: 1\n   - c: 2\n', '3:4 indentation'],
    ['a:\n  - b: 1\n c: 2\n', '3:2 indentation'],
    [' a: 1\nb: 2\n', '2:1 indentation'],
    ['a: 1\nb\nc: 2\n', '2:1 missing-colon b'],
    ['a: 1\nb', '2:1 missing-colon b'],
    ['a:\n  - id: x\n    tier\n    name: 1\n', '3:5 missing-colon tier'],
    ['region:华东\naccounts: []\n', '1:7 missing-space region:'],
    ['"region":华东\na: 1\n', '1:9 missing-space "region":'],
    ['a:\n  -b\n  - c: 1\n', '2:3 missing-space -'],
    ['a: {b: 1 c: 2}\n', '1:10 missing-comma c'],
    ['a: [{b: 1} {c: 2}]\n', '1:12 missing-comma {c: 2'],
    ['a: {b: "x" c: 2}\n', '1:12 missing-comma c: 2'],
    ['note: 结论: 先测试\nb: 1\n', '1:7 colon-in-text 结论: 先测试'],
    ['a:\n  - 丢标: 集采: 无人\n', '2:5 colon-in-text 丢标: 集采: 无人'],
    ['a: {what: 丢标: 集采, by: lin}\n', '1:11 colon-in-text 丢标: 集采'],
    ['a: "abc\nb: 1\n', '1:4 unclosed-quote "'],
    ["a:\n  - {name: '北岭, tier: S}\n  - {name: x}\n", "2:12 unclosed-quote '"],
    ['a: [b, c\nd: 1\n', '1:4 unclosed-bracket ['],
    ['a: [\n  {b: 1},\n  {c: 2}\nd: 1\n', '1:4 unclosed-bracket ['],
    ['a: [\n  b,\n]\nc: 1\n', '3:1 bracket-indentation ]'],
    ['a: [\r\n  b,\r\n]\r\nc: 1\r\n', '3:1 bracket-indentation ]'],
    ['a: [b, c]]\nd: 1\n', '1:10 stray-bracket ]'],
    ['a: [b, c}\nd: 1\n', '1:9 stray-bracket }'],
    ['a: {b: 1},\nc: 2\n', '1:10 stray-comma ,'],
    ['a: [b,, c]\n', '1:7 stray-comma ,'],
    ['note: "不排他"是目标\n', '1:12 text-after-quote 是目标'],
    ["note: 'it's fine'\n", "1:11 text-after-quote s fine'"],
    ['name: [重点] 北岭\n', '1:12 text-after-bracket 北岭'],
    ['a: {name: [重点] 北岭, b: 1}\n', '1:16 text-after-bracket 北岭'],
    ['note: @张三\nb: 1\n', '1:7 reserved-start @张三'],
    ['note: `x`\n', '1:7 reserved-start `x`'],
    ['share: %30\n', '1:8 reserved-start %30'],
    ['a: {note: >50%, b: 1}\n', '1:11 reserved-start >50%'],
    ['a: - b\n', '1:4 list-on-key-line - b'],
    ['note: > 50%\nb: 1\n', '1:7 block-header > 50%'],
    ['path: "C:\\路径"\n', '1:10 escape \\路'],
    ['note: & 公司\n', '1:7 anchor & 公司'],
    ['note: ** 重点\n', '1:7 anchor ** 重点'],
    ['a: {note: *重点 客户, b: 1}\n', '1:11 anchor *重点 客户'],
    ['note: !重点 x\n', '1:7 tag !重点 x'],
    ['a: b\u0007c\n', '1:5 control-character U+0007'],
    ['a: b\0c\n', '1:5 control-character U+0000'],
    [`a: ${'['.repeat(200)}\n`, '1:103 too-deep'],
    ['%YAML 1.2\na: 1\n', '1:1 directive %YAML 1.2'],
  ])('%j', (text, expected) => {
    expect(report(text).map((line) => line.replace(' yaml-syntax', ''))).toEqual([expected]);
  });
});

test('all errors are told at once, and what YAML hides in the lines between them', () => {
  const text = yaml`
    a: 1
    region:华东
    note: 结论: 先测试
    accounts：
      - id: metro
        name: "北岭" 电信
      - {id: jinsha, tier: A
      - id: hongya
        tier: @B
    team:
      - {id: lin，name: 林工}
    a: 2
    asks: C #4
  `;
  expect(report(text)).toEqual([
    '2:7 yaml-syntax missing-space region:',
    '3:7 yaml-syntax colon-in-text 结论: 先测试',
    '4:9 fullwidth-mark ： :',
    '6:16 yaml-syntax text-after-quote 电信',
    '7:5 yaml-syntax unclosed-bracket {',
    '9:11 yaml-syntax reserved-start @B',
    '11:13 fullwidth-mark ， ,',
    '12:1 duplicate-key a < 1',
    '13:9 comment-cuts-text C #4',
  ]);
});
