package org.huimin.mediation;

/** What people quarrel about, as the registers of the committees tell it apart. */
enum DisputeType {
    /** 婚姻家庭. */
    FAMILY,
    /** 邻里. */
    NEIGHBOUR,
    /** 房屋宅基地. */
    HOUSING,
    /** 合同. */
    CONTRACT,
    /** 生产经营. */
    BUSINESS,
    /** 损害赔偿. */
    DAMAGE,
    /** 山林土地. */
    LAND,
    /** 征地拆迁. */
    EXPROPRIATION,
    /** 环境污染. */
    ENVIRONMENT,
    /** 劳动争议. */
    LABOUR,
    /** 医疗. */
    MEDICAL,
    /** 道路交通. */
    TRAFFIC,
    /** 物业. */
    PROPERTY_MGMT,
    /** 消费. */
    CONSUMER,
    OTHER
}
