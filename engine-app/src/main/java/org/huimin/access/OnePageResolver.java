package org.huimin.access;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The UI is one page that knows its own addresses: what looks like no file is that page. */
class OnePageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file != null || path.contains(".") ? file : super.getResource("index.html", location);
    }
}
