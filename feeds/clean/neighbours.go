package clean

func neighbours(r *reading) {}
