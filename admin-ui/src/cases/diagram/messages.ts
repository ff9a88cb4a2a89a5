export const zh = {
  diagram: {
    title: '流程图',
    which: '流程图',
    present: '%{name}（当前）',
    again: '%{name}（第 %{nth} 次）',
    label: '%{name}流程图，案件处于“%{stage}”阶段；各步骤见下方办理经过。',
    legend: '绿色：已完成；蓝色：正在办理；灰色虚线：已取消。标签是在该步骤停留的时间。',
    failed: '流程图无法显示，请看办理经过。',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
  },
};

export const en: typeof zh = {
  diagram: {
    title: 'Diagram',
    which: 'Diagrams',
    present: '%{name} (now)',
    again: '%{name} (%{nth})',
    label: 'Diagram of %{name}, the case is at “%{stage}”; the history below tells each step.',
    legend:
      'Green: done; blue: now; grey dashes: cancelled. The labels tell the time spent at a step.',
    failed: 'The diagram cannot be shown; please see the history.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
  },
};
