/** The closed values of the plan that no method changes, with their labels in both languages. */

interface Words {
  readonly zh: string;
  readonly en: string;
}
type Values = Readonly<Record<string, Words>>;

/** Ids in the order in which they are listed to people. */
export const values = {
  lang: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
  'target kind': {
    profit: { zh: '盈利', en: 'profit' },
    share: { zh: '份额', en: 'share' },
    competition: { zh: '竞争', en: 'competition' },
    hilltop: { zh: '山头', en: 'hilltop' },
  },
  metric: {
    orders: { zh: '订单', en: 'orders' },
    revenue: { zh: '营收', en: 'revenue' },
    collections: { zh: '回款', en: 'collections' },
    'gross-margin': { zh: '毛利率', en: 'gross margin' },
  },
  maturity: {
    new: { zh: '新', en: 'new' },
    developing: { zh: '发展', en: 'developing' },
    mature: { zh: '成熟', en: 'mature' },
  },
  posture: {
    invest: { zh: '投入', en: 'invest' },
    maintain: { zh: '维持', en: 'maintain' },
    harvest: { zh: '收获', en: 'harvest' },
    watch: { zh: '观望', en: 'watch' },
  },
  influence: {
    high: { zh: '高', en: 'high' },
    medium: { zh: '中', en: 'medium' },
    low: { zh: '低', en: 'low' },
  },
  'department weight': {
    core: { zh: '核心', en: 'core' },
    related: { zh: '相关', en: 'related' },
    peripheral: { zh: '外围', en: 'peripheral' },
  },
  'organization kind': {
    parent: { zh: '上级', en: 'parent' },
    'design-institute': { zh: '设计院', en: 'design institute' },
    'tender-agency': { zh: '招标代理', en: 'tender agency' },
    regulator: { zh: '监管', en: 'regulator' },
    partner: { zh: '伙伴', en: 'partner' },
    association: { zh: '协会', en: 'association' },
    influencer: { zh: '影响方', en: 'influencer' },
  },
  factor: {
    policy: { zh: '政策', en: 'policy' },
    economy: { zh: '经济', en: 'economy' },
    society: { zh: '社会', en: 'society' },
    technology: { zh: '技术', en: 'technology' },
    environment: { zh: '环境', en: 'environment' },
    law: { zh: '法律', en: 'law' },
  },
  affected: {
    customers: { zh: '客户', en: 'customers' },
    rivals: { zh: '对手', en: 'rivals' },
    us: { zh: '我方', en: 'us' },
  },
  basis: {
    seen: { zh: '亲见', en: 'seen' },
    heard: { zh: '听说', en: 'heard' },
    assumed: { zh: '推测', en: 'assumed' },
  },
  'spend basis': {
    stated: { zh: '客户提供', en: 'stated by the customer' },
    published: { zh: '公开', en: 'published' },
    estimate: { zh: '估计', en: 'estimate' },
  },
  stage: {
    lead: { zh: '线索', en: 'lead' },
    opportunity: { zh: '机会', en: 'opportunity' },
    bidding: { zh: '投标', en: 'bidding' },
  },
  outcome: {
    won: { zh: '赢', en: 'won' },
    lost: { zh: '输', en: 'lost' },
    partial: { zh: '分标', en: 'split' },
    cancelled: { zh: '取消', en: 'cancelled' },
    'no-bid': { zh: '未投', en: 'no bid' },
  },
  'rival position': {
    incumbent: { zh: '在网', en: 'incumbent' },
    bidder: { zh: '投标方', en: 'bidder' },
    possible: { zh: '可能', en: 'possible' },
  },
  layer: {
    key: { zh: '关键', en: 'key' },
    general: { zh: '普遍', en: 'general' },
    organization: { zh: '组织', en: 'organization' },
  },
  count: {
    contacts: { zh: '联系人', en: 'contacts' },
    departments: { zh: '部门', en: 'departments' },
    accounts: { zh: '客户', en: 'accounts' },
  },
  mode: { hunter: { zh: '开拓', en: 'hunter' }, farmer: { zh: '深耕', en: 'farmer' } },
  'assigned as': {
    owner: { zh: '负责', en: 'owner' },
    backup: { zh: '备份', en: 'backup' },
    member: { zh: '成员', en: 'member' },
  },
  verification: {
    supervisor: { zh: '主管', en: 'supervisor' },
    record: { zh: '记录', en: 'record' },
    'customer-document': { zh: '客户文件', en: 'customer document' },
  },
  interval: {
    week: { zh: '每周', en: 'week' },
    month: { zh: '每月', en: 'month' },
    quarter: { zh: '每季', en: 'quarter' },
    'half-year': { zh: '每半年', en: 'half-year' },
  },
  'review kind': {
    'self-check': { zh: '自检', en: 'self-check' },
    coaching: { zh: '辅导', en: 'coaching' },
    appraisal: { zh: '考核', en: 'appraisal' },
    topic: { zh: '专题', en: 'topic' },
  },
} as const satisfies Readonly<Record<string, Values>>;

export type ValueKind = keyof typeof values;
/** The ids of one kind. */
export type ValueOf<Kind extends ValueKind> = Extract<keyof (typeof values)[Kind], string>;
