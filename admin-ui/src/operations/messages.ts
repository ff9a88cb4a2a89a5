export const zh = {
  operations: {
    derived: '派生数据核对',
    hint: '待办清单和指标明细由案件记录推算得出。核对结果不一致时可以重建，案件记录本身不会改变。',
    check: '重新核对',
    rebuild: '重建派生数据',
    rebuildConfirm: '将按案件记录重新生成待办清单和指标明细，期间相关页面可能变慢。确定要重建吗？',
    rebuilt: '派生数据已重建。',
    name: '数据',
    state: '结果',
    rows: '行数',
    missing: '缺少',
    surplus: '多余',
    different: '不同',
    fits: '一致',
    differs: '不一致',
  },
};

export const en: typeof zh = {
  operations: {
    derived: 'Derived rows',
    hint: 'The worklist and the cases of each figure follow from the record. Where they differ they can be rebuilt; the record itself stays as it is.',
    check: 'Check again',
    rebuild: 'Rebuild derived rows',
    rebuildConfirm:
      'The worklist and the figures will be made anew from the record; pages may be slow meanwhile. Go on?',
    rebuilt: 'The derived rows were rebuilt.',
    name: 'Rows of',
    state: 'Result',
    rows: 'Rows',
    missing: 'Missing',
    surplus: 'Surplus',
    different: 'Different',
    fits: 'Consistent',
    differs: 'Differs',
  },
};
