package crosscase.serve.project;

import crosscase.serve.Project;
import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the projects that are created on the pages, each in a folder of its own: {@code
 * input} with the interviews and {@code corpus} with what is made of them.
 *
 * <p>A project whose interviews stay where they are has a file that names their folder.
 */
public record ProjectShelf(Path folder) {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final String CORPUS = "corpus";
  private static final String INPUT = "input";
  private static final String INPUT_ELSEWHERE = "input-folder.txt";

  /** The names of all projects. */
  public List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(ProjectShelf::isProject)
          .map(project -> project.getFileName().toString())
          .sorted(String.CASE_INSENSITIVE_ORDER)
          .toList();
    }
  }

  private static boolean isProject(Path project) {
    return Files.isDirectory(project.resolve(INPUT))
        || Files.isRegularFile(project.resolve(INPUT_ELSEWHERE));
  }

  /**
   * Creates a project.
   *
   * @param interviews the folder that they stay in; empty if they will be uploaded
   */
  public Project create(String name, Optional<Path> interviews) throws IOException {
    String clean = UploadName.clean(name);
    if (clean.isEmpty() || clean.contains("/") || clean.contains("\\")) {
      throw new RequestProblem(
          BAD_REQUEST, "A project needs a name of letters or digits, such as Housing 2025.");
    }
    Path project = folder.resolve(clean);
    if (Files.exists(project)) {
      throw new RequestProblem(
          CONFLICT, "There is already a project called %s. Choose another name.".formatted(clean));
    }
    if (interviews.isPresent()) {
      requireFolder(interviews.get());
      PrivateFiles.createFolders(project);
      byte[] path = interviews.get().toString().getBytes(StandardCharsets.UTF_8);
      PrivateFiles.replace(project.resolve(INPUT_ELSEWHERE), out -> out.write(path));
    } else {
      PrivateFiles.createFolders(project.resolve(INPUT));
    }
    return open(clean);
  }

  private static void requireFolder(Path interviews) {
    if (!interviews.isAbsolute() || !Files.isDirectory(interviews)) {
      throw new RequestProblem(
          BAD_REQUEST,
          "There is no folder %s on this computer. Give the whole path of the folder."
              .formatted(interviews));
    }
  }

  /** A project by its name. */
  public Project open(String name) throws IOException {
    if (!names().contains(name)) {
      throw new RequestProblem(NOT_FOUND, "There is no project called %s.".formatted(name));
    }
    Path project = folder.resolve(name);
    Path elsewhere = project.resolve(INPUT_ELSEWHERE);
    Path input =
        Files.isRegularFile(elsewhere)
            ? Path.of(Files.readString(elsewhere).strip())
            : project.resolve(INPUT);
    return Project.of(name, project.resolve(CORPUS), Optional.of(input));
  }
}
