package org.huimin.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import org.huimin.shared.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who gets in at all. What they may do inside stands beside each handler, in {@link AllowedFor}. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none';"
            + " base-uri 'self'; form-action 'self'";

    /** The provider of logins is found as a bean; named here as well, it would count each failure twice. */
    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, LoginAnswers answers, KnownActors actors)
            throws Exception {
        return http.authorizeHttpRequests(SecurityRules::doors)
                .formLogin(form -> form.loginProcessingUrl("/api/login")
                        .successHandler(answers::loggedIn)
                        .failureHandler(answers::loginFailed))
                .logout(logout -> logout.logoutRequestMatcher(withDefaults().matcher(HttpMethod.POST, "/api/logout"))
                        .addLogoutHandler(answers::loggingOut)
                        .logoutSuccessHandler(answers::loggedOut))
                .addFilterBefore(new StillWelcome(actors), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(answers::notLoggedIn).accessDeniedHandler(answers::forbidden))
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie()).csrfTokenRequestHandler(new SpaCsrfTokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(SecurityRules::headers)
                .build();
    }

    /** Addresses that are written to get past a rule are not interpreted but refused. */
    @Bean
    RequestRejectedHandler requestRejectedHandler(Problems problems) {
        return (request, response, rejected) ->
                problems.answer(request, response, HttpStatus.BAD_REQUEST, "BadRequest");
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        var path = withDefaults();
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        path.matcher("/"),
                        path.matcher("/admin"),
                        path.matcher("/admin/**"),
                        path.matcher("/actuator/health"))
                .permitAll()
                .requestMatchers(path.matcher("/api/**"))
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    /** The page has to read it; no other site gets it sent along. */
    private static CookieCsrfTokenRepository tokenInCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
