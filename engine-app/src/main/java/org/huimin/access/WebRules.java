package org.huimin.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules before every handler, and serves the pages of the UI below {@code /admin/}. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final AllowedForRule rule;
    private final TypedByRule typedBy;
    private final String pages;

    WebRules(
            AllowedForRule rule,
            TypedByRule typedBy,
            @Value("${huimin.pages:classpath:/META-INF/resources/admin/}") String pages) {
        this.rule = rule;
        this.typedBy = typedBy;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rule);
        registry.addInterceptor(typedBy).addPathPatterns("/api/**");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/admin/");
        registry.addRedirectViewController("/admin", "/admin/");
        registry.addViewController("/admin/").setViewName("forward:/admin/index.html");
    }

    /** What has a hash in its name never changes; everything else is asked for each time. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/admin/assets/**")
                .addResourceLocations(pages + "assets/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable());
        registry.addResourceHandler("/admin/**")
                .addResourceLocations(pages)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(false)
                .addResolver(new OnePageResolver());
    }
}
