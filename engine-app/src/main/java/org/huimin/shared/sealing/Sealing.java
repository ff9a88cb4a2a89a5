package org.huimin.shared.sealing;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.huimin.shared.Seals;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class Sealing {

    /** Nobody gets to seal or open anything before the key has passed. */
    @Bean
    Seals seals(SealingSettings settings, DataSource database, JdbcClient jdbc) throws MetaDataAccessException {
        var check = new KeyCheck(jdbc);
        var seals = new AesSeals(new SealingKey(settings).find(url(database), check.inUse()));
        check.pass(seals);
        return seals;
    }

    private static String url(DataSource database) throws MetaDataAccessException {
        return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getURL);
    }
}
