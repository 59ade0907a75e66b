package crosscase.extract;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether the OCR program Tesseract is installed. */
public final class Tesseract {
  private Tesseract() {}

  /** Searches the {@code PATH} of this process; the machines of a cluster have their own. */
  public static boolean isInstalled() {
    return isOn(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  static boolean isOn(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .anyMatch(
            folder ->
                Files.isExecutable(folder.resolve("tesseract"))
                    || Files.isExecutable(folder.resolve("tesseract.exe")));
  }
}
