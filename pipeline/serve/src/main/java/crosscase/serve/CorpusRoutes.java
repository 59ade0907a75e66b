package crosscase.serve;

import crosscase.serve.corpus.CorpusRequest;
import crosscase.serve.corpus.JobEvents;
import crosscase.serve.corpus.Notices;
import crosscase.serve.corpus.ProjectForms;
import crosscase.serve.corpus.SourceFiles;
import crosscase.serve.corpus.SourceForms;
import crosscase.serve.corpus.SourceRequest;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.HtmlTemplates;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestGuard;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** The addresses of the corpus page, of the page of a source, and of their forms. */
record CorpusRoutes(
    LiveCorpus live,
    JobRunner jobs,
    ServeSettings settings,
    RequestGuard guard,
    HtmlTemplates templates) {
  private static final String SOURCE = Paths.CORPUS + "/source";

  void addTo(RoutesConfig routes) {
    Notices notices = new Notices();
    routes.get(
        Paths.CORPUS,
        request ->
            templates.respond(
                request,
                "corpus.jte",
                new CorpusRequest(live, jobs, settings, Routes.linkOf(request))
                    .page(guard.csrf(), notices.take())));
    routes.get(
        SOURCE,
        request ->
            templates.respond(
                request,
                "source.jte",
                new SourceRequest(live, settings, path(request))
                    .page(guard.csrf(), notices.take())));
    routes.get(
        Paths.CORPUS + "/file", request -> SourceFiles.of(live).send(request, path(request)));
    routes.sse(Paths.CORPUS + "/events", new JobEvents(jobs, templates)::send);
    addForms(routes, notices);
  }

  private void addForms(RoutesConfig routes, Notices notices) {
    ProjectForms project = new ProjectForms(live, jobs, settings, notices);
    routes.post(Paths.CORPUS + "/create", project::create);
    routes.post(Paths.CORPUS + "/open", project::open);
    routes.post(Paths.CORPUS + "/upload", project::upload);
    routes.post(Paths.CORPUS + "/codebook", project::codebook);
    routes.post(Paths.CORPUS + "/run", project::run);
    routes.post(Paths.CORPUS + "/cancel", project::cancel);
    SourceForms sources = new SourceForms(live, jobs, notices);
    routes.post(Paths.CORPUS + "/sources", sources::sources);
    routes.post(Paths.CORPUS + "/speakers", sources::speakers);
    routes.post(Paths.CORPUS + "/corrections", sources::corrections);
  }

  private static String path(Context request) {
    return Optional.ofNullable(request.queryParam("path")).orElse("");
  }
}
