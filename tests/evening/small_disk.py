"""A disk of a few megabytes that can be filled to the last byte and emptied again."""
import os
import subprocess


class SmallDisk:
    def __init__(self, folder):
        self.folder = folder
        self.ballast = os.path.join(folder, "ballast")
        os.makedirs(folder)
        # Without the right to mount there is no small disk, and so none that is full.
        self.small = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "blason-evening", folder],
                                    stderr=subprocess.DEVNULL).returncode == 0

    def fill(self):
        with open(self.ballast, "wb", buffering=0) as out:
            for size in (65536, 4096, 512, 1):
                try:
                    while out.write(b"\0" * size) == size:
                        pass
                except OSError:
                    continue

    def empty(self):
        os.remove(self.ballast)

    def stop(self):
        if self.small:
            subprocess.run(["umount", self.folder], check=False)
