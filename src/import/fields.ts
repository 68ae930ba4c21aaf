/** The fields that a table can fill, by kind of import: what they hold, and the headers under which people have them. */
import type { ImportKind } from './imported.ts';

export type FieldType =
  | 'text'
  | 'id'
  | 'texts'
  | 'date'
  | 'amount'
  | 'currency'
  | 'percentage'
  | 'year'
  | 'account'
  | 'member'
  | 'department'
  | 'contact'
  | 'category'
  | 'categories'
  | 'organization'
  | 'name-part'
  | 'role'
  | 'tier'
  | 'key-level'
  | 'influence'
  | 'maturity'
  | 'posture'
  | 'stage'
  | 'outcome'
  | 'spend basis';

export interface Field {
  readonly type: FieldType;
  /** Headers without case, spaces, marks, and what stands in brackets. */
  readonly headers: readonly string[];
  readonly required?: true;
  /** Whether several columns may fill it, one behind the other. */
  readonly isJoined?: true;
}

type FieldsOf = Readonly<Record<string, Field>>;

const field = (type: FieldType, headers: string, required?: 'required'): Field => ({
  type,
  headers: headers.split(' '),
  ...(required ? { required: true } : {}),
});

const joined = (headers: string): Field => ({ ...field('text', headers), isJoined: true });

const contacts: FieldsOf = {
  id: field('id', 'id contactid 联系人id'),
  ref: field('text', 'recordid 联系人编号 contactrecordid'),
  account: field(
    'account',
    'account accountname company companyname organization organizationname organization1name organisation customer customername relatedcompany associatedcompany 客户 客户名称 客户简称 公司 公司名称 单位 单位名称 所属客户 所属公司 企业名称',
    'required',
  ),
  name: field(
    'text',
    'name fullname contact contactname displayname 姓名 联系人 联系人姓名 联系人名称 名字',
    'required',
  ),
  'first-name': field('name-part', 'firstname givenname'),
  'middle-name': field('name-part', 'middlename additionalname'),
  'last-name': field('name-part', 'lastname familyname surname'),
  title: field('text', 'title jobtitle position organizationtitle organization1title 职务 职位 岗位 头衔'),
  role: field('role', 'role buyingrole decisionrole 角色 决策角色 采购角色'),
  influence: field('influence', 'influence 影响力 影响'),
  department: field('department', 'department dept organizationdepartment 部门 所在部门'),
  bodies: field('texts', 'bodies committees 委员会'),
  'reports-to': field('contact', 'reportsto manager managersname 汇报对象 直属上级 上级 上级领导'),
  categories: field('categories', 'categories products 品类 产品线'),
  owner: field(
    'member',
    'owner contactowner ownername 负责人 我方负责人 客户经理 所有人 联系人所有人 跟进人',
  ),
  backup: field('member', 'backup 备份 备份人'),
  from: field('date', 'from since 在岗日期 到任日期'),
  left: field('date', 'left leftdate 离岗日期 离职日期'),
  phone: joined(
    'phone phonenumber mobile mobilephone mobilenumber businessphone phone1value phone2value phone3value 手机 手机号 手机号码 电话 联系电话 电话号码',
  ),
  email: joined('email emailaddress email1value email2value email3value mail 邮箱 电子邮箱 邮件 电子邮件'),
  note: field('text', 'note notes remark remarks comment comments description 备注 说明'),
  level: field('key-level', 'level relationship relationshiplevel 级别 关系 关系级别 关系等级 客户关系'),
};

const accounts: FieldsOf = {
  id: field('id', 'id accountid 简称'),
  name: field(
    'text',
    'name account accountname company companyname customer customername 客户 客户名称 名称 公司 公司名称 企业名称 单位名称 客户姓名',
    'required',
  ),
  parent: field('organization', 'parent parentaccount parentcompany 上级 上级组织 上级客户 所属集团 集团'),
  'global-id': field('text', 'globalid 全球编号'),
  tier: field('tier', 'tier rating customertier 级别 客户级别 客户等级 客户分级'),
  maturity: field('maturity', 'maturity 成熟度'),
  industry: field('text', 'industry sector 行业 所属行业'),
  posture: field('posture', 'posture 姿态 经营姿态'),
  strategy: field('text', 'strategy 策略'),
};

const projects: FieldsOf = {
  id: field('id', 'id projectid opportunityid'),
  name: field(
    'text',
    'name project projectname opportunity opportunityname dealname deal 项目 项目名称 商机 商机名称 机会名称',
    'required',
  ),
  account: field('account', `${contacts['account']?.headers.join(' ')} 客户姓名`, 'required'),
  category: field('category', 'category product productline 品类 产品 产品线'),
  stage: field('stage', 'stage stagename salesstage dealstage 阶段 销售阶段 商机阶段'),
  amount: field(
    'amount',
    'amount dealamount estimatedrevenue estrevenue value 金额 预计金额 项目金额 商机金额 预计销售金额 预期收入',
  ),
  currency: field('currency', 'currency currencycode currencyisocode 币种 货币'),
  margin: field('percentage', 'margin grossmargin 毛利率 利润率'),
  probability: field('percentage', 'probability dealprobability winprobability 概率 赢率 赢单率 成交概率'),
  decision: field(
    'date',
    'decision decisiondate closedate expectedclosedate estclosedate 决策日期 定标日期 预计成交日期 预计签约日期 结单日期',
  ),
  result: field('outcome', 'result outcome 结果'),
  closed: field('date', 'closed closedon actualclosedate 结束日期 实际成交日期'),
  lesson: field('text', 'lesson lossreason closedlostreason 教训 输单原因 丢单原因'),
};

const spend: FieldsOf = {
  account: field('account', contacts['account']?.headers.join(' ') ?? '', 'required'),
  year: field('year', 'year fiscalyear 年 年份 年度', 'required'),
  category: field('category', 'category product productline 品类 产品 产品线', 'required'),
  total: field('amount', 'total totalspend spend budget 总额 总花费 总支出 花费 采购额 预算'),
  ours: field('amount', 'ours ourshare ourpart 我方 我方所得 我司 我方份额'),
  currency: field('currency', 'currency 币种 货币'),
  basis: field('spend basis', 'basis source 依据 来源 数字来源'),
  on: field('date', 'on knownon date 日期 获知日期'),
};

/** The fields without which a row of the kind says nothing. */
export function requiredFields(kind: ImportKind): readonly string[] {
  return Object.entries(fieldsOf[kind]).flatMap(([name, { required }]) => (required ? [name] : []));
}

/** By kind, in the order of the plan's format. */
export const fieldsOf: Readonly<Record<ImportKind, FieldsOf>> = { contacts, accounts, projects, spend };
