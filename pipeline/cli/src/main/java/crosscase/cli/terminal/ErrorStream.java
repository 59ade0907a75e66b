package crosscase.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error, which only this program writes to: what libraries print there is dropped. */
public final class ErrorStream {
  private static final PrintStream OWN = System.err;

  private ErrorStream() {}

  /** Drops what libraries print from now on. */
  public static void silenceLibraries() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  /** The stream for what the user is to see. */
  public static PrintStream own() {
    return OWN;
  }
}
