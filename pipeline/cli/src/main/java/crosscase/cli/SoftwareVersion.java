package crosscase.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, from the manifest of its jar. */
public final class SoftwareVersion implements IVersionProvider {
  public static String number() {
    return Optional.ofNullable(SoftwareVersion.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Crosscase " + number()};
  }
}
