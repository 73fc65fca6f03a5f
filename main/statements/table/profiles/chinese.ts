import type { TableProfile } from '../profile.ts';

const WALLET = { kind: 'wallet', currency: 'CNY', order: 'ymd' } as const;
const CARD = { kind: 'card', currency: 'CNY', order: 'mdy' } as const;

/** Headers from the example records of deb-sig/double-entry-generator (example/<name>/). */
export const CHINESE: readonly TableProfile[] = [
  {
    ...WALLET,
    id: 'alipay',
    institution: '支付宝',
    headers: [['交易时间', '交易分类', '交易对方', '对方账号', '商品说明', '收/支', '金额', '交易状态']],
  },
  {
    ...WALLET,
    id: 'wechat',
    institution: '微信支付',
    headers: [['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)', '支付方式', '当前状态']],
  },
  {
    ...WALLET,
    id: 'jd',
    institution: '京东',
    headers: [['交易时间', '商户名称', '交易说明', '金额', '交易状态', '收/支', '交易分类']],
  },
  {
    ...WALLET,
    id: 'meituan',
    institution: '美团',
    headers: [['交易创建时间', '交易成功时间', '交易类型', '订单标题', '收/支', '订单金额', '实付金额']],
    columns: { 订单金额: 'other' },
  },
  {
    ...CARD,
    id: 'icbc-card',
    institution: '工商银行信用卡',
    headers: [
      [
        '交易日期',
        '记账日期',
        '摘要',
        '交易场所',
        '交易金额(收入)',
        '交易金额(支出)',
        '记账金额(收入)',
        '记账金额(支出)',
      ],
    ],
    columns: {
      摘要: 'type',
      交易币种: 'originalCurrency',
      '交易金额(支出)': 'original',
      '交易金额(收入)': 'other',
      记账币种: 'billedCurrency',
      余额: 'other',
    },
  },
  {
    ...CARD,
    id: 'bocom-card',
    institution: '交通银行信用卡',
    headers: [['交易日期', '记账日期', '交易说明', '交易币种/金额', '入账币种/金额']],
    sign: 'text',
  },
  {
    ...CARD,
    id: 'cmb-card',
    institution: '招商银行信用卡',
    headers: [['交易日', '记账日', '交易摘要', '人民币金额', '卡号末四位', '交易地金额']],
    sign: 'inverted',
  },
  {
    ...CARD,
    id: 'boc-card',
    institution: '中国银行信用卡',
    headers: [['交易日', '银行记账日', '卡号后四位', '交易描述', '存入', '支出', '币种']],
  },
  {
    ...CARD,
    id: 'cgb-card',
    institution: '广发银行信用卡',
    headers: [['交易日期', '入账日期', '交易摘要', '交易金额', '交易货币', '入账金额', '入账货币']],
    sign: 'inverted',
  },
  {
    ...CARD,
    id: 'citic-card',
    institution: '中信银行信用卡',
    headers: [
      ['交易日期', '入账日期', '交易描述', '卡末四位', '交易币种', '结算币种', '交易金额', '结算金额'],
    ],
    sign: 'inverted',
  },
];
