package crosscase.serve.corpus;

import crosscase.figures.Numbers;
import crosscase.serve.Project;
import crosscase.serve.ServeSettings;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.project.InputFolder;
import crosscase.serve.project.ProjectShelf;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that create and open projects, add files to them, and run them. */
public record ProjectForms(
    LiveCorpus live, JobRunner jobs, ServeSettings settings, Notices notices) {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int MAX_CODEBOOK_BYTES = 2_000_000;

  /** Creates a project, and opens it. */
  public void create(Context request) throws Exception {
    jobs.requireIdle();
    FormFields form = new FormFields(request);
    String folder = form.text("folder");
    if (!folder.isEmpty() && !settings.isLoopback()) {
      throw new RequestProblem(
          FORBIDDEN, "Folders can be named only on the machine that the server runs on.");
    }
    ProjectShelf shelf = new ProjectShelf(settings.projects());
    live.open(shelf.create(form.text("name"), interviews(folder)));
    request.redirect(Paths.CORPUS);
  }

  private static Optional<Path> interviews(String folder) {
    try {
      return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    } catch (InvalidPathException notAPath) {
      throw new RequestProblem(BAD_REQUEST, "%s is not the path of a folder.".formatted(folder));
    }
  }

  /** Opens a project. */
  public void open(Context request) throws Exception {
    jobs.requireIdle();
    String name = new FormFields(request).text("name");
    live.open(new ProjectShelf(settings.projects()).open(name));
    request.redirect(Paths.CORPUS);
  }

  /** Stores files in the folder of the interviews. */
  public void upload(Context request) throws IOException {
    jobs.requireIdle();
    InputFolder folder = new InputFolder(OpenProject.input(live));
    String caseName = new FormFields(request).text("case");
    List<String> refused = new ArrayList<>();
    int stored = 0;
    for (UploadedFile file : sent(request)) {
      try (InputStream content = file.content()) {
        if (folder.store(file.filename(), caseName, content).isPresent()) {
          stored++;
        } else {
          refused.add(file.filename());
        }
      }
    }
    if (stored + refused.size() == 0) {
      throw new RequestProblem(BAD_REQUEST, "No file was chosen. Choose at least one.");
    }
    notices.add("Added %s.".formatted(Numbers.counted(stored, "file")));
    refused.forEach(
        name -> notices.add("%s was not added: its name cannot be used.".formatted(name)));
    request.redirect(Paths.CORPUS);
  }

  /** Browsers send an empty part for a field in which nothing was chosen. */
  private static List<UploadedFile> sent(Context request) {
    return Stream.of("files", "folder")
        .flatMap(field -> request.uploadedFiles(field).stream())
        .filter(file -> !file.filename().isEmpty())
        .toList();
  }

  /** Replaces the codebook of the project. */
  public void codebook(Context request) throws Exception {
    jobs.requireIdle();
    OpenProject.input(live);
    UploadedFile file = request.uploadedFile("codebook");
    if (file == null || file.filename().isEmpty()) {
      throw new RequestProblem(BAD_REQUEST, "No file was chosen. Choose a codebook in YAML.");
    }
    try (InputStream content = file.content()) {
      String yaml = new String(content.readNBytes(MAX_CODEBOOK_BYTES), StandardCharsets.UTF_8);
      int themes = themes(file.filename(), yaml);
      live.store().replace(yaml);
      notices.add(
          "The codebook now has %s. Run again to count them."
              .formatted(Numbers.counted(themes, "theme")));
    }
    request.redirect(Paths.CORPUS);
  }

  private static int themes(String name, String yaml) throws CodebookException {
    return Codebook.parse(name, yaml).themes().size();
  }

  /** Reads, codes and counts in a process of its own. */
  public void run(Context request) throws IOException {
    Project project = OpenProject.of(live);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("run", OpenProject.input(live).toString(), "--prune"));
    arguments.addAll(List.of("--corpus", project.corpus().toString()));
    if (Files.isRegularFile(project.codebook())) {
      arguments.addAll(List.of("--codebook", project.codebook().toString()));
    }
    jobs.start(arguments);
    request.redirect(Paths.CORPUS);
  }

  /** Ends the job. */
  public void cancel(Context request) {
    jobs.cancel();
    request.redirect(Paths.CORPUS);
  }
}
