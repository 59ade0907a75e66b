package crosscase.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, as its jar tells. */
public final class SoftwareVersion implements IVersionProvider {
  public static String number() {
    return Optional.ofNullable(Crosscase.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Crosscase " + number()};
  }
}
